package coop.docket.pages.docket;

import coop.docket.access.Colleague;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.Priority;
import coop.docket.cases.docket.CaseFile;
import coop.docket.cases.docket.CaseLine;
import coop.docket.cases.docket.GroundView;
import coop.docket.cases.docket.Related;
import coop.docket.cases.letters.LetterKind;
import coop.docket.cases.letters.ReadLetter;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case.
 *
 * @param readiness what a dissolution lacks for its end; null for any other case
 * @param undo what the reader may take back, and until when; null where there is nothing
 * @param answer to the form that was sent before
 */
public record CasePage(
        Frame frame,
        CaseFile file,
        CaseRow row,
        CourseText course,
        ReadinessText readiness,
        Related related,
        List<GroundText> grounds,
        List<EventText> events,
        List<Colleague> colleagues,
        LocalDate today,
        String undo,
        Answer answer)
        implements Page {
    /**
     * What is said to a form that was sent before.
     *
     * @param typed into it, if it was not taken
     * @param meanwhile what has happened since its sender saw the case; empty unless that was in the way
     * @param note what has been done; null where there is nothing to say
     * @param done the same as an address has it; null where nothing has been
     */
    public record Answer(Typed typed, List<EventText> meanwhile, String note, String done) {
        static final Answer NONE = new Answer(Typed.NOTHING, List.of(), null, null);

        /** Whether a letter has just been drawn up. */
        public boolean letter() {
            return LetterForm.WHAT.equals(done);
        }
    }

    private static final Set<String> PARTS = new Priority(0, 0, 0, 0, 0).parts().keySet();

    static CasePage of(Reader reader, DocketUses uses, long id) {
        var actor = reader.signedIn();
        var file = uses.one().read(actor, id);
        var line = file.line();
        var frame = reader.frame(Section.CASES, "docket.case.title", String.valueOf(id), line.name());
        var names = uses.names().names();
        var today = Vietnam.today(uses.clock());
        var course = CourseText.of(frame, uses.course().read(actor, id), names, today);
        var rules = file.grounds().stream().collect(Collectors.toMap(GroundView::rule, ground -> ground.titles()
                .get(frame.language())));
        var areas = uses.areas().names(actor, Stream.of(line).map(CaseLine::area));
        return new CasePage(
                frame,
                file,
                CaseRow.of(frame, line, areas, today),
                course,
                readiness(frame, uses, line),
                uses.related().read(actor, id),
                file.grounds().stream()
                        .map(ground -> GroundText.of(frame, ground))
                        .toList(),
                file.events().stream()
                        .map(event -> EventText.of(frame, event, names, rules, course))
                        .toList(),
                Offered.to(actor, course.view(), CaseAction.ASSIGNED)
                        ? uses.colleagues().list(actor, line.area())
                        : List.of(),
                today,
                Offered.undo(frame, file.events(), uses.clock().instant()),
                Answer.NONE);
    }

    private static ReadinessText readiness(Frame frame, DocketUses uses, CaseLine line) {
        if (line.kind() != CaseKind.DISSOLUTION || line.state() == CaseState.CLOSED) {
            return null;
        }
        return uses.readiness()
                .read(frame.reader().signedIn(), line.id())
                .map(readiness -> ReadinessText.of(
                        frame, line.kind(), uses.workflow().get().titles(), readiness))
                .orElse(null);
    }

    /** With what was wrong with a form, and what was typed into it. */
    CasePage refusing(Problems problems, Typed typed) {
        return answering(frame.with(problems), new Answer(typed, List.of(), null, null));
    }

    /** The same with what has happened since a version of the case. */
    CasePage since(long version) {
        var later = events.stream().filter(event -> event.version() > version).toList();
        return answering(frame, new Answer(answer.typed(), later, null, null));
    }

    /** @param what has just been done, as an address has it; what nothing is said of is passed over */
    CasePage done(String what) {
        return Offered.DONE.contains(what)
                ? answering(frame, new Answer(Typed.NOTHING, List.of(), frame.say("docket.done." + what), what))
                : this;
    }

    private CasePage answering(Frame with, Answer given) {
        return new CasePage(
                with, file, row, course, readiness, related, grounds, events, colleagues, today, undo, given);
    }

    public Typed typed() {
        return answer.typed();
    }

    /** The parts of its priority, in the order in which they are shown. */
    public Set<String> parts() {
        return PARTS;
    }

    public String path() {
        return row.path();
    }

    /** Whether a form for this is shown. */
    public boolean offers(CaseAction action) {
        return Offered.to(frame.reader().signedIn(), course.view(), action);
    }

    public boolean works() {
        return frame.may(Permission.WORK_CASES);
    }

    public boolean mine() {
        return Long.valueOf(frame.reader().signedIn().account())
                .equals(file.line().assignee());
    }

    /** Of each letter for print the same for a word processor, the newest first. */
    public Map<Long, Long> letters() {
        return ReadLetter.issued(file);
    }

    /** The kinds of letters, with their names. */
    public List<Choice> letterKinds() {
        return Arrays.stream(LetterKind.values())
                .map(kind -> new Choice(kind.document(), course.document(kind.document())))
                .toList();
    }

    /** The cases that it can be merged into. */
    public List<Choice> beside() {
        return related.beside().stream()
                .map(line -> new Choice(
                        String.valueOf(line.id()),
                        frame.say(
                                "docket.case.of-kind",
                                String.valueOf(line.id()),
                                frame.say("cases.kind." + line.kind()))))
                .toList();
    }
}
