package coop.docket.pages.docket;

import coop.docket.cases.CaseKind;
import coop.docket.cases.course.Work;
import coop.docket.cases.docket.CourseView;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far a case has come, in the reader's language.
 *
 * @param now null at the end, or where it has not begun
 * @param later steps that may still come, in the order of the procedure
 * @param closing what stands in the way of closing it as settled
 * @param proposedBy who holds it to be settled; null where nobody does
 * @param clock when the six months of a dissolution end; null where they do not run
 */
public record CourseText(
        CourseView view,
        List<PassedText> passed,
        StepText now,
        List<String> later,
        List<String> closing,
        String proposedBy,
        String clock,
        Frame frame) {

    static CourseText of(Frame frame, CourseView view, Map<String, String> names, LocalDate today) {
        var proposal = view.work().proposal();
        return new CourseText(
                view,
                view.work().passed().stream()
                        .map(each -> PassedText.of(frame, view, each, names))
                        .toList(),
                StepText.of(frame, view, today),
                view.step() == null
                        ? List.of()
                        : view.workflow().of(view.kind()).after(view.step().name()).stream()
                                .map(step -> view.workflow().titles().step(view.kind(), step.name(), frame.language()))
                                .toList(),
                view.closing().stream().map(frame::say).toList(),
                proposal == null ? null : names.getOrDefault("account:" + proposal.by(), ""),
                view.kind() == CaseKind.DISSOLUTION ? clock(frame, view.clockEnds(), today) : null,
                frame);
    }

    private static String clock(Frame frame, LocalDate ends, LocalDate today) {
        if (ends == null) {
            return null;
        }
        return ends.isAfter(today)
                ? frame.say("docket.clock.runs", ends, ChronoUnit.DAYS.between(today, ends))
                : frame.say("docket.clock.ended", ends);
    }

    public Work work() {
        return view.work();
    }

    public String document(String kind) {
        return view.workflow().titles().document(kind, frame.language());
    }

    public String blocker(String code) {
        return view.workflow().titles().blocker(code, frame.language());
    }

    /** The step that a paper belongs to. */
    public String step(String name) {
        return view.workflow().titles().step(view.kind(), name, frame.language());
    }

    /** What may still be noted to keep it from going on. */
    public List<Choice> blockers() {
        return view.workflow().blockers().stream()
                .filter(code -> work().blockers().stream()
                        .noneMatch(blocker -> blocker.code().equals(code)))
                .map(code -> new Choice(code, blocker(code)))
                .toList();
    }

    /** Kinds of papers, that of the step first. */
    public List<Choice> kinds() {
        var own = view.step() == null ? null : view.step().document();
        return view.workflow().documents().stream()
                .sorted(Comparator.comparing((String kind) -> !kind.equals(own)))
                .map(kind -> new Choice(kind, document(kind)))
                .toList();
    }

    /** The papers that a suspension may rest upon, the newest first. */
    public List<Choice> papers() {
        var papers = work().papers().stream()
                .map(paper -> new Choice(
                        String.valueOf(paper.id()),
                        frame.say("docket.paper", document(paper.kind()), paper.name(), paper.on())))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(papers);
        return papers;
    }
}
