package coop.docket.pages.progress;

import coop.docket.pages.frame.Frame;
import coop.docket.progress.targets.Growth;
import coop.docket.progress.targets.GrowthOfYear;
import coop.docket.progress.targets.TargetLine;
import coop.docket.progress.targets.Which;
import coop.docket.rules.targets.Measure;
import java.util.List;

/** What grew in a year. */
public record GrowthRow(String year, List<Cell> cells) {
    static final List<Measure> MEASURES =
            List.of(Measure.REVENUE_GROWTH, Measure.WORKER_INCOME_GROWTH, Measure.PROFIT_GROWTH);

    /** What stands over a column. @param goals as each paper has it */
    public record Column(String title, List<String> goals) {}

    /** A growth. @param both how many reported both years @param unknown how many more there are */
    public record Cell(String rate, Count both, Count unknown) {}

    static List<Column> columns(Frame frame, List<TargetLine> targets) {
        return MEASURES.stream()
                .map(measure -> new Column(
                        frame.say("progress.measure." + measure),
                        targets.stream()
                                .map(TargetLine::target)
                                .filter(target -> target.measure() == measure)
                                .map(target -> TargetRow.goal(frame, target))
                                .distinct()
                                .toList()))
                .toList();
    }

    static GrowthRow of(Frame frame, Asked asked, GrowthOfYear year) {
        return new GrowthRow(
                "" + year.year(),
                MEASURES.stream()
                        .map(measure -> cell(
                                frame,
                                asked,
                                measure,
                                year.year(),
                                year.growth().get(measure)))
                        .toList());
    }

    private static Cell cell(Frame frame, Asked asked, Measure measure, int year, Growth growth) {
        return new Cell(
                growth.rate() == null
                        ? frame.say("progress.no-rate")
                        : TargetRow.written(frame, Measure.Unit.SHARE, growth.rate()),
                new Count(growth.pairs(), Cooperatives.measured(asked, measure, Which.KNOWN, year)),
                new Count(growth.unknown(), Cooperatives.measured(asked, measure, Which.UNKNOWN, year)));
    }
}
