package coop.docket.pages.progress;

import coop.docket.pages.frame.Frame;
import coop.docket.progress.targets.Figure;
import coop.docket.progress.targets.TargetLine;
import coop.docket.progress.targets.Which;
import coop.docket.rules.targets.Measure;
import coop.docket.rules.targets.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A target beside what is, in words.
 *
 * @param figure what is
 * @param count the same with its list, where it counts cooperatives or cases; else null
 * @param about of which years a growth is; null for others
 * @param from whom the figure is counted from, each with a list
 * @param reached null where nothing is known
 */
public record TargetRow(
        String title,
        String goal,
        LocalDate by,
        String figure,
        Count count,
        String about,
        List<Named> from,
        Boolean reached,
        String source,
        boolean verified) {
    /** A figure and what it is. */
    public record Named(String words, Count count) {}

    static TargetRow of(Frame frame, Asked asked, TargetLine line) {
        var target = line.target();
        var figure = line.figure();
        var unit = target.measure().unit();
        return new TargetRow(
                target.titles().get(frame.language()),
                goal(frame, target),
                target.by(),
                figure.value() == null ? frame.say("progress.not-known") : written(frame, unit, figure.value()),
                count(asked, target.measure(), figure),
                figure.year() == null ? null : frame.say("progress.year-over", "" + figure.year()),
                from(frame, asked, target.measure(), figure),
                line.reached(),
                target.sources().get(frame.language()),
                target.verified());
    }

    static String goal(Frame frame, Target target) {
        var unit = target.measure().unit();
        var value = written(frame, unit, target.value());
        return target.to() == null
                ? frame.say(target.atMost() ? "progress.at-most" : "progress.at-least", value)
                : frame.say("progress.between", value, written(frame, unit, target.to()));
    }

    private static Count count(Asked asked, Measure measure, Figure figure) {
        return switch (measure) {
            case UNSETTLED -> new Count(figure.those(), asked.cases());
            case GROUPS, COOPERATIVES, UNIONS, FORMAL_ONLY ->
                new Count(figure.those(), Cooperatives.measured(asked, measure, Which.THOSE, null));
            default -> null;
        };
    }

    private static List<Named> from(Frame frame, Asked asked, Measure measure, Figure figure) {
        var from = new ArrayList<Named>();
        switch (measure) {
            case GROUPS, COOPERATIVES, UNIONS, FORMAL_ONLY, UNSETTLED -> {}
            case REVENUE_GROWTH, WORKER_INCOME_GROWTH, PROFIT_GROWTH -> {
                if (figure.year() != null) {
                    from.add(named(frame, asked, measure, "both", Which.KNOWN, figure.of(), figure.year()));
                    from.add(named(frame, asked, measure, "unknown", Which.UNKNOWN, figure.unknown(), figure.year()));
                }
            }
            default -> {
                if (measure.unit() == Measure.Unit.SHARE) {
                    from.add(named(frame, asked, measure, "those", Which.THOSE, figure.those(), null));
                }
                from.add(named(frame, asked, measure, "known", Which.KNOWN, figure.of(), null));
                from.add(named(frame, asked, measure, "unknown", Which.UNKNOWN, figure.unknown(), null));
            }
        }
        return from;
    }

    private static Named named(
            Frame frame, Asked asked, Measure measure, String words, Which which, long number, Integer year) {
        return new Named(
                frame.say("progress." + words), new Count(number, Cooperatives.measured(asked, measure, which, year)));
    }

    static String written(Frame frame, Measure.Unit unit, BigDecimal value) {
        return unit == Measure.Unit.NUMBER
                ? frame.show(value.longValue())
                : frame.say(
                        "progress.percent",
                        value.movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .stripTrailingZeros());
    }
}
