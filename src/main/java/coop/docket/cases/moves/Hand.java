package coop.docket.cases.moves;

import coop.docket.access.Actor;
import coop.docket.areas.Vietnam;
import coop.docket.cases.course.Course;
import coop.docket.cases.course.Position;
import coop.docket.cases.course.Work;
import coop.docket.cases.held.HeldCase;
import coop.docket.cases.held.KnownDao;
import coop.docket.cases.workflow.Workflow;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.revisions.RevisionDao;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A case that somebody has taken in hand to do one thing with it. */
public record Hand(Handle handle, Actor actor, HeldCase held, Instant at, Workflow workflow) {
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_AGO = 30;

    public Position position() {
        return held.position();
    }

    public Work work() {
        return held.position().work();
    }

    public LocalDate today() {
        return Vietnam.day(at);
    }

    /** What the register knows is read when this is first asked for. */
    public Course course() {
        return new Course(workflow, held.kind(), KnownDao.of(handle, held, today()));
    }

    /** The newest state of the register, which a closing keeps. */
    long revision() {
        return new RevisionDao(handle).newest();
    }

    static Refusal notNow(Reason why) {
        return new Refusal(RefusalKind.NOT_NOW, why);
    }

    /** @throws Refusal NOT_NOW naming all that is missing, if anything is */
    static void needNothing(List<Reason> missing) {
        missing.stream()
                .reduce((one, other) -> Reason.of("cases.missing.and", one, other))
                .ifPresent(all -> {
                    throw notNow(all);
                });
    }

    /** A text that a person has written, without blanks around it. @throws Refusal NOT_VALID if blank or too long */
    static String text(String written, int longest, String key) {
        var plain = written == null ? "" : written.strip();
        if (plain.isEmpty() || plain.length() > longest) {
            throw Refusal.notValid(key, (long) longest);
        }
        return plain;
    }

    /** A remark beside something else; null where none was written. @throws Refusal NOT_VALID if too long */
    static String note(String written) {
        return written == null || written.isBlank() ? null : text(written, LONGEST_NOTE, "cases.note");
    }

    /** A day that lies in the past or is today; today where none was written. */
    LocalDate past(LocalDate day) {
        if (day == null) {
            return today();
        }
        if (day.isAfter(today()) || day.isBefore(held.opened().minusYears(LONGEST_AGO))) {
            throw Refusal.notValid("cases.day.past", today());
        }
        return day;
    }
}
