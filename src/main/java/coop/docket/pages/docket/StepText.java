package coop.docket.pages.docket;

import coop.docket.cases.course.Stand;
import coop.docket.cases.docket.CourseView;
import coop.docket.cases.workflow.DueText;
import coop.docket.cases.workflow.Step;
import coop.docket.language.Citation;
import coop.docket.pages.frame.Frame;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The step that is to be done, in the reader's language.
 *
 * @param document its paper; null where it has none
 * @param began null where it has not begun
 * @param left null where it has no deadline, or none that runs
 * @param counted how the deadline was counted; null where it has none
 * @param ways how it may be left
 */
public record StepText(
        Step step,
        String title,
        String actor,
        String document,
        String basis,
        String began,
        TimeLeft left,
        String counted,
        List<Way> ways) {

    private static final Set<Stand> RUNS = EnumSet.of(Stand.OPEN, Stand.WAITING, Stand.PROPOSED);

    /** How it may be left. @param next what follows @param missing what there is not yet; empty where it is free */
    public record Way(String name, String title, String next, List<String> missing) {}

    /** Null where there is none to be done. */
    static StepText of(Frame frame, CourseView view, LocalDate today) {
        var step = view.step();
        if (step == null) {
            return null;
        }
        var titles = view.workflow().titles();
        var language = frame.language();
        var due = view.work().due();
        return new StepText(
                step,
                titles.step(view.kind(), step.name(), language),
                titles.actor(step.actor(), language),
                step.document() == null ? null : titles.document(step.document(), language),
                Citation.in(language, step.basis()),
                view.work().began() == null ? null : frame.show(view.work().began()),
                due == null || !RUNS.contains(view.stand()) ? null : TimeLeft.of(frame, due.on(), today),
                due == null ? null : DueText.of(due, view.workflow().calendar(), language),
                view.ways().stream().map(way -> way(frame, view, way)).toList());
    }

    private static Way way(Frame frame, CourseView view, CourseView.OpenWay way) {
        var titles = view.workflow().titles();
        return new Way(
                way.name(),
                titles.way(view.kind(), view.step().name(), way.name(), frame.language()),
                way.to() == null
                        ? frame.say("docket.way.end")
                        : frame.say("docket.way.next", titles.step(view.kind(), way.to(), frame.language())),
                way.missing().stream().map(frame::say).toList());
    }

    /** Whether something has to be there before it can be left by any way. */
    public boolean stuck() {
        return ways.stream().noneMatch(way -> way.missing().isEmpty());
    }
}
