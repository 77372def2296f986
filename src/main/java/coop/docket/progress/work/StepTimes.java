package coop.docket.progress.work;

import coop.docket.cases.CaseKind;
import coop.docket.cases.course.Work;
import coop.docket.cases.workflow.Workflow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** How long each step takes, in the order of the procedures; one that nobody has come to is left out. */
final class StepTimes {
    private final List<CaseFact> facts;
    private final LocalDate today;

    StepTimes(List<CaseFact> facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    List<StepTime> of(Workflow workflow) {
        return Arrays.stream(CaseKind.values())
                .flatMap(kind -> steps(workflow, kind).map(step -> of(kind, step)))
                .filter(time -> time.here() > 0 || time.times() > 0)
                .toList();
    }

    /** Those of the procedure, then those that it no longer has. */
    private Stream<String> steps(Workflow workflow, CaseKind kind) {
        var steps = new LinkedHashSet<String>();
        if (workflow.procedures().containsKey(kind)) {
            steps.addAll(workflow.of(kind).steps().keySet());
        }
        facts.stream()
                .filter(fact -> fact.kind() == kind)
                .flatMap(fact -> fact.passedLately(today).stream().map(Work.Passed::step))
                .sorted()
                .forEach(steps::add);
        return steps.stream();
    }

    private StepTime of(CaseKind kind, String step) {
        var here = facts.stream()
                .filter(fact -> fact.open() && fact.kind() == kind && step.equals(fact.step()))
                .count();
        var left = facts.stream()
                .filter(fact -> leftLately(fact, kind, step, today))
                .toList();
        var passed = left.stream()
                .flatMap(fact -> fact.passedLately(today).stream())
                .filter(each -> each.step().equals(step))
                .toList();
        var days = passed.stream()
                .map(StepTimes::days)
                .sorted(Comparator.naturalOrder())
                .toList();
        var timed = passed.stream().filter(each -> each.due() != null).toList();
        return new StepTime(
                kind,
                step,
                here,
                left.size(),
                passed.size(),
                StepTime.median(days),
                StepTime.nineOfTen(days),
                timed.size(),
                timed.stream().filter(each -> !CaseFact.inTime(each)).count());
    }

    static boolean leftLately(CaseFact fact, CaseKind kind, String step, LocalDate today) {
        return fact.kind() == kind
                && fact.passedLately(today).stream()
                        .anyMatch(passed -> passed.step().equals(step));
    }

    /** What was done before the case came to the step took no time. */
    private static long days(Work.Passed passed) {
        return Math.max(0, ChronoUnit.DAYS.between(passed.began(), passed.on()));
    }
}
