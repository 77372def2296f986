package coop.docket.pages.progress;

import coop.docket.pages.frame.Frame;
import coop.docket.progress.work.By;
import coop.docket.progress.work.Load;
import coop.docket.progress.work.WorkView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the work on cases goes, in words.
 *
 * @param kinds what was settled of each, and whether in time
 * @param areas the first of them; all stand on a page of their own
 * @param more whether there are more areas
 * @param steps the slowest
 */
public record WorkSections(
        Ageing ageing,
        List<LoadRow> people,
        Bars peopleBars,
        List<LoadRow> areas,
        Bars areaBars,
        boolean more,
        List<StepRow> steps,
        Bars stepBars,
        String allSteps,
        List<LoadRow> kinds,
        Bars kindBars) {
    /** Of areas and people as many as can be taken in at a look. */
    private static final int FIRST = 10;

    static WorkSections of(Frame frame, Asked asked, ProgressUses uses, WorkView work) {
        var areas = uses.areas()
                .names(frame.reader().signedIn(), work.areas().stream().map(Load::key));
        var writing = writing(frame, asked, areas, uses.names().names());
        var people = work.people().stream().map(writing.apply(By.PERSON)::row).toList();
        var communes = work.areas().stream()
                .filter(load -> load.open() > 0)
                .limit(FIRST)
                .map(writing.apply(By.AREA)::row)
                .toList();
        var titles = uses.workflow().get().titles();
        var steps = work.steps().stream()
                .map(time -> StepRow.of(frame, asked, titles, time))
                .toList();
        var slowest = StepRow.slowest(steps);
        var kinds = work.kinds().stream().map(writing.apply(By.KIND)::row).toList();
        return new WorkSections(
                Ageing.of(frame, asked, work),
                people,
                bars(frame, people, LoadRow::open),
                communes,
                bars(frame, communes, LoadRow::overdue),
                work.areas().size() > communes.size(),
                slowest,
                StepRow.bars(frame, slowest),
                asked.at("/progress/steps"),
                kinds,
                shares(frame, kinds));
    }

    private static Function<By, LoadRow.Writing> writing(
            Frame frame, Asked asked, Map<String, String> areas, Map<String, String> people) {
        return by -> new LoadRow.Writing(frame, asked, by, null, areas, people);
    }

    static Bars bars(Frame frame, List<LoadRow> rows, Function<LoadRow, Count> of) {
        return Bars.of(rows.stream()
                .limit(FIRST)
                .map(row -> Bars.Said.count(
                        row.name(), of.apply(row), frame.show(of.apply(row).number())))
                .toList());
    }

    private static Bars shares(Frame frame, List<LoadRow> rows) {
        return Bars.of(rows.stream()
                .filter(row -> row.share() != null)
                .map(row -> new Bars.Said(
                        row.name(),
                        row.share().doubleValue(),
                        frame.say("progress.percent", row.share()),
                        row.inTime().path(),
                        false))
                .toList());
    }
}
