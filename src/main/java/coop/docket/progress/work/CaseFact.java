package coop.docket.progress.work;

import coop.docket.cases.CaseKind;
import coop.docket.cases.course.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is counted of a case.
 *
 * @param open whether it is
 * @param settledOn the day on which it was resolved, or the register cleared it; null otherwise
 * @param dueOn its next deadline; null where it has none, or is closed
 * @param assignee null where nobody has it
 * @param step that is to be done; null at the end
 * @param work how far it has come, or had when it was closed
 */
record CaseFact(
        long id,
        CaseKind kind,
        boolean open,
        LocalDate openedOn,
        LocalDate settledOn,
        LocalDate dueOn,
        Long assignee,
        String step,
        String area,
        String sector,
        String type,
        Work work) {
    /** How far back it is told how work went. */
    private static final int MONTHS = 12;

    static boolean lately(LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today.minusMonths(MONTHS)) && !day.isAfter(today);
    }

    boolean overdue(LocalDate today) {
        return open && dueOn != null && dueOn.isBefore(today);
    }

    boolean settledLately(LocalDate today) {
        return lately(settledOn, today);
    }

    /** Whether any of its steps had a deadline. */
    boolean timed() {
        return lastDue() != null || work.passed().stream().map(Work.Passed::due).anyMatch(Objects::nonNull);
    }

    /** Whether it was settled with a step left, or a deadline passed, too late. */
    boolean late() {
        return lastDue() != null && lastDue().isBefore(settledOn)
                || work.passed().stream().anyMatch(passed -> !inTime(passed));
    }

    static boolean inTime(Work.Passed passed) {
        return passed.due() == null || !passed.on().isAfter(passed.due());
    }

    /** Of the step at which it was closed; what stood still had none. */
    private LocalDate lastDue() {
        return work.due() == null || work.standstill() != null
                ? null
                : work.due().on();
    }

    /** The steps that were left lately. */
    List<Work.Passed> passedLately(LocalDate today) {
        return work.passed().stream()
                .filter(passed -> passed.began() != null && lately(passed.on(), today))
                .toList();
    }
}
