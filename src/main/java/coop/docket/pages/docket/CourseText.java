package coop.docket.pages.docket;

import coop.docket.cases.course.Work;
import coop.docket.cases.docket.CourseView;
import coop.docket.cases.workflow.Way;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a case has come, in the reader's language.
 *
 * @param now null at the end, or where it has not begun
 * @param later steps that may still come, in the order of the procedure
 * @param closing what stands in the way of closing it as settled
 * @param proposedBy who holds it to be settled; null where nobody does
 * @param clockEnds when the six months end; null where they do not run
 */
public record CourseText(
        CourseView view,
        List<PassedText> passed,
        StepText now,
        List<String> later,
        List<String> closing,
        String proposedBy,
        TimeLeft clockEnds,
        Frame frame) {

    static CourseText of(Frame frame, CourseView view, Map<String, String> names, LocalDate today) {
        var proposal = view.work().proposal();
        return new CourseText(
                view,
                view.work().passed().stream()
                        .map(each -> PassedText.of(frame, view, each, names))
                        .toList(),
                StepText.of(frame, view, today),
                later(view).stream()
                        .map(step -> view.workflow().titles().step(view.kind(), step, frame.language()))
                        .toList(),
                view.closing().stream().map(frame::say).toList(),
                proposal == null ? null : names.getOrDefault("account:" + proposal.by(), ""),
                TimeLeft.of(frame, view.clockEnds(), today),
                frame);
    }

    /** What can be come to from the step that is to be done. */
    private static Set<String> later(CourseView view) {
        var steps = view.workflow().of(view.kind()).steps();
        var reached = new LinkedHashSet<String>();
        var ahead = new ArrayDeque<String>();
        if (view.step() != null) {
            ahead.add(view.step().name());
        }
        while (!ahead.isEmpty()) {
            steps.get(ahead.poll()).ways().values().stream()
                    .filter(way -> !way.ends())
                    .map(Way::to)
                    .filter(reached::add)
                    .forEach(ahead::add);
        }
        var inOrder = new LinkedHashSet<>(steps.keySet());
        inOrder.removeIf(step -> !reached.contains(step)
                || view.step() == null
                || step.equals(view.step().name()));
        return inOrder;
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
