package coop.docket.api.resources;

import coop.docket.cases.course.Stand;
import coop.docket.cases.course.Work;
import coop.docket.cases.docket.CourseView;
import coop.docket.cases.workflow.Due;
import coop.docket.cases.workflow.Step;
import coop.docket.language.Words;
import coop.docket.refusal.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far a case has come, as programs get it. */
record CourseItem(
        Stand stand,
        StepItem step,
        LocalDate began,
        DueItem due,
        List<Work.Passed> passed,
        List<Work.Paper> papers,
        List<Work.Blocker> blockers,
        List<Work.Objection> objections,
        Set<Long> links,
        Work.Wait waiting,
        Work.Standstill suspended,
        Work.Proposal proposal,
        LocalDate sixMonthsEnd,
        List<Map<String, String>> closingMissing,
        List<String> actions) {

    /** The step that is to be done. */
    record StepItem(
            String name,
            Map<String, String> title,
            String actor,
            String document,
            boolean required,
            boolean delivery,
            String notes,
            boolean legal,
            String basis,
            boolean verified,
            List<WayItem> ways) {}

    /** A way of leaving it, with what is missing for it now. */
    record WayItem(String name, Map<String, String> title, String to, List<Map<String, String>> missing) {}

    /** A deadline and how it was counted. */
    record DueItem(LocalDate on, LocalDate from, Integer number, String unit, int added) {
        static DueItem of(Due due) {
            return due == null
                    ? null
                    : new DueItem(
                            due.on(),
                            due.from(),
                            due.span() == null ? null : due.span().number(),
                            due.span() == null ? null : due.span().unit().name(),
                            due.added());
        }
    }

    static CourseItem of(CourseView view) {
        var work = view.work();
        return new CourseItem(
                view.stand(),
                view.step() == null ? null : step(view, view.step()),
                work.began(),
                DueItem.of(work.due()),
                work.passed(),
                work.papers(),
                work.blockers(),
                work.objections(),
                work.links(),
                work.pending(),
                work.standstill(),
                work.proposal(),
                view.clockEnds(),
                said(view.closing()),
                CaseAct.names(view.moves()));
    }

    private static StepItem step(CourseView view, Step step) {
        var titles = view.workflow().titles();
        return new StepItem(
                step.name(),
                Texts.of(language -> titles.step(view.kind(), step.name(), language)),
                step.actor(),
                step.document(),
                step.required(),
                step.delivery(),
                step.notes(),
                step.legal(),
                step.basis(),
                step.verified(),
                view.ways().stream()
                        .map(way -> new WayItem(
                                way.name(),
                                Texts.of(language -> titles.way(view.kind(), step.name(), way.name(), language)),
                                way.to(),
                                said(way.missing())))
                        .toList());
    }

    private static List<Map<String, String>> said(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> Texts.of(language -> Words.in(language).say(reason)))
                .toList();
    }
}
