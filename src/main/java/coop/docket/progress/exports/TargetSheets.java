package coop.docket.progress.exports;

import coop.docket.progress.targets.Growth;
import coop.docket.progress.targets.GrowthOfYear;
import coop.docket.progress.targets.TargetLine;
import coop.docket.rules.targets.Measure;
import java.util.List;

/** The targets beside what is, and what grew in each year. */
final class TargetSheets {
    private TargetSheets() {}

    static void targets(BookSheet sheet, Spoken spoken, List<TargetLine> lines) {
        sheet.heading(
                1,
                spoken.headings(
                        "target", "goal", "goal-to", "by-day", "figure", "those", "known", "unknown", "year", "reached",
                        "source"));
        lines.forEach(line -> target(sheet, spoken, line));
    }

    private static void target(BookSheet sheet, Spoken spoken, TargetLine line) {
        var target = line.target();
        var figure = line.figure();
        var share = target.measure().unit() == Measure.Unit.SHARE;
        sheet.row(
                target.titles().get(spoken.language()),
                share ? Percent.of(target.value()) : target.value(),
                share ? Percent.of(target.to()) : target.to(),
                target.by(),
                figure(sheet, line),
                share && figure.year() == null ? figure.those() : null,
                figure.of(),
                figure.unknown(),
                figure.year() == null ? null : figure.year().toString(),
                line.reached() == null ? spoken.say("not-known") : spoken.say(line.reached() ? "yes" : "not-yet"),
                target.sources().get(spoken.language()));
    }

    /** A share is worked out again; what grew is worked out on a sheet of its own. */
    private static Object figure(BookSheet sheet, TargetLine line) {
        var figure = line.figure();
        if (line.target().measure().unit() == Measure.Unit.NUMBER) {
            return figure.value();
        }
        return figure.year() == null && figure.of() > 0
                ? Formula.of("%s/%s", Formula.PERCENT, Formula.place(5, sheet.next()), Formula.place(6, sheet.next()))
                : Percent.of(figure.value());
    }

    static void growth(BookSheet sheet, Spoken spoken, List<GrowthOfYear> years) {
        sheet.heading(0, spoken.headings("year", "target", "sum-before", "sum-now", "growth", "both", "unknown"));
        years.forEach(year -> year.growth().forEach((measure, growth) -> growth(sheet, spoken, year, measure, growth)));
    }

    private static void growth(BookSheet sheet, Spoken spoken, GrowthOfYear year, Measure measure, Growth growth) {
        var before = Formula.place(2, sheet.next());
        var now = Formula.place(3, sheet.next());
        sheet.row(
                Integer.toString(year.year()),
                spoken.say("measure." + measure),
                growth.before(),
                growth.now(),
                Formula.of("IF(%s<=0,\"\",%s/%s-1)", Formula.PERCENT, before, now, before),
                growth.pairs(),
                growth.unknown());
    }
}
