package coop.docket.pages.progress;

import coop.docket.pages.frame.Frame;
import coop.docket.progress.burndown.BurnDown;
import coop.docket.progress.burndown.ReadFormalOnly;
import coop.docket.progress.targets.Which;
import coop.docket.rules.targets.Measure;
import java.util.List;

/** Cooperatives that exist in form only: how many there were, and where they are. */
public record FormalOnly(String headline, Chart chart, Count all, List<Here> areas, Bars bars) {
    private static final int BARS = 10;

    /** A commune. */
    public record Here(String name, Count count) {}

    static FormalOnly of(Frame frame, Asked asked, ProgressUses uses, ReadFormalOnly.FormalOnly found) {
        var names = uses.areas()
                .names(frame.reader().signedIn(), found.areas().stream().map(ReadFormalOnly.Here::area));
        var areas = found.areas().stream()
                .map(here -> new Here(
                        here.area() == null
                                ? frame.say("docket.no-area")
                                : names.getOrDefault(here.area(), here.area()),
                        new Count(here.number(), path(asked.within(here.area())))))
                .toList();
        var all = found.areas().stream().mapToLong(ReadFormalOnly.Here::number).sum();
        return new FormalOnly(
                headline(frame, found.line(), all),
                Chart.of(frame, found.line()),
                new Count(all, path(asked)),
                areas,
                Bars.of(areas.stream()
                        .limit(BARS)
                        .map(here -> Bars.Said.count(
                                here.name(),
                                here.count(),
                                frame.show(here.count().number())))
                        .toList()));
    }

    /** As many as can be taken in at a look. */
    public List<Here> first() {
        return areas.subList(0, Math.min(BARS, areas.size()));
    }

    public List<Here> others() {
        return areas.subList(first().size(), areas.size());
    }

    private static String headline(Frame frame, BurnDown line, long all) {
        return all == 0
                ? frame.say("progress.formal-only-none")
                : frame.say("progress.formal-only-left", all, ProgressPage.rounded(line.needed()));
    }

    private static String path(Asked asked) {
        return Cooperatives.measured(asked, Measure.FORMAL_ONLY, Which.THOSE, null);
    }
}
