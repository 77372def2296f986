package coop.docket.pages.progress;

import coop.docket.cases.workflow.Titles;
import coop.docket.pages.frame.Frame;
import coop.docket.progress.work.Counted;
import coop.docket.progress.work.StepTime;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * How long a step takes.
 *
 * @param cases that have left it
 * @param median null where it was never left
 * @param share of the times it was left in time, in percent; null where it had no deadline
 */
public record StepRow(
        String kind, String step, Count here, Count cases, BigDecimal median, Long nineOfTen, BigDecimal share) {
    /** As many as can be taken in at a look. */
    private static final int SLOWEST = 8;

    static StepRow of(Frame frame, Asked asked, Titles titles, StepTime time) {
        var kind = time.kind().name();
        return new StepRow(
                frame.say("cases.kind." + kind),
                titles.step(time.kind(), time.step(), frame.language()),
                new Count(time.here(), asked.cases("kind", kind, "step", time.step())),
                new Count(time.cases(), asked.list(Counted.What.PASSED, "kind", kind, "step", time.step())),
                time.median(),
                time.nineOfTen(),
                LoadRow.share(time.inTime(), time.timed()));
    }

    /** The slowest first, and no more than can be taken in at a look. */
    static List<StepRow> slowest(List<StepRow> rows) {
        return rows.stream()
                .filter(row -> row.median() != null)
                .sorted(Comparator.comparing(StepRow::median).reversed())
                .limit(SLOWEST)
                .toList();
    }

    static Bars bars(Frame frame, List<StepRow> rows) {
        return Bars.of(rows.stream()
                .map(row -> new Bars.Said(
                        Bars.shortened(row.step()),
                        row.median().doubleValue(),
                        frame.say("progress.days", row.median()),
                        row.cases().path(),
                        false))
                .toList());
    }
}
