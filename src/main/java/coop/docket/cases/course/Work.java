package coop.docket.cases.course;

import coop.docket.cases.workflow.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a case has come in its procedure, since it was opened or came back.
 *
 * @param step the one that is to be done; null at the end
 * @param began when it became so
 * @param due by when; null where neither law nor plan says
 * @param passed the steps that were done, the oldest first
 * @param papers that were added, the oldest first
 * @param notedDays days that were written down in steps, by name
 * @param blockers what keeps it from going on, as offices see it
 * @param objections in writing
 * @param links other cases that have to do with it
 * @param pending what it waits for; null unless it does
 * @param standstill why its deadlines stand still; null unless they do
 * @param proposal to close it as settled; null where there is none
 * @param resumed when its deadlines last went on; null where they never stood still
 * @param escalated when the head was told that the step is overdue; null unless he was
 */
public record Work(
        String step,
        LocalDate began,
        Due due,
        List<Passed> passed,
        List<Paper> papers,
        Map<String, LocalDate> notedDays,
        List<Blocker> blockers,
        List<Objection> objections,
        Set<Long> links,
        Wait pending,
        Standstill standstill,
        Proposal proposal,
        LocalDate escalated,
        LocalDate resumed) {

    public Work {
        passed = passed == null ? List.of() : List.copyOf(passed);
        papers = papers == null ? List.of() : List.copyOf(papers);
        notedDays = notedDays == null ? Map.of() : Map.copyOf(notedDays);
        blockers = blockers == null ? List.of() : List.copyOf(blockers);
        objections = objections == null ? List.of() : List.copyOf(objections);
        links = links == null ? Set.of() : Set.copyOf(links);
    }

    /** Of a case that has only been opened. */
    public static Work none() {
        return new Work(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A step that was done. @param way how it was left @param on the day it happened @param due null without term */
    public record Passed(String step, String way, LocalDate began, LocalDate due, LocalDate on, String by) {}

    /** A paper. @param id of the stored document @param step the one it belongs to; null for none */
    public record Paper(long id, String kind, String step, String name, String sha256, LocalDate on) {}

    /** What keeps a case from going on. @param code of the workflow's list @param note null where there is none */
    public record Blocker(String code, LocalDate since, String note) {}

    /** An objection in writing. @param by whom */
    public record Objection(String by, LocalDate on) {}

    /** What a case waits for. @param until null where that is open @param asked whether it was asked of somebody */
    public record Wait(String what, LocalDate since, LocalDate until, boolean asked) {}

    /** Why deadlines stand still. @param paper the document that says so */
    public record Standstill(String reason, LocalDate since, long paper) {}

    /** A proposal to close a case. @param by an account */
    public record Proposal(long by, String note, LocalDate on) {}

    /** For a new round: what is only true of the last one is left to the history. */
    public Work anew() {
        return new Work(null, null, null, null, null, null, blockers, objections, links, null, null, null, null, null);
    }

    public Change change() {
        return new Change(this);
    }
}
