package coop.docket.pages.progress;

import coop.docket.pages.frame.Frame;
import coop.docket.progress.targets.Figure;
import coop.docket.progress.targets.TargetLine;
import coop.docket.rules.targets.Measure;
import coop.docket.rules.targets.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A target beside what is, in words.
 *
 * @param path the list behind the figure; null where there is none
 * @param from what the figure is counted from
 * @param reached null where nothing is known
 */
public record TargetRow(
        String title,
        String goal,
        LocalDate by,
        String figure,
        String path,
        String from,
        Boolean reached,
        String source,
        boolean verified) {

    static TargetRow of(Frame frame, TargetLine line) {
        var target = line.target();
        var figure = line.figure();
        var unit = target.measure().unit();
        return new TargetRow(
                target.titles().get(frame.language()),
                goal(frame, target),
                target.by(),
                figure.value() == null ? frame.say("progress.not-known") : written(frame, unit, figure.value()),
                path(target.measure()),
                from(frame, unit, figure),
                line.reached(),
                target.sources().get(frame.language()),
                target.verified());
    }

    private static String goal(Frame frame, Target target) {
        var unit = target.measure().unit();
        var value = written(frame, unit, target.value());
        return target.to() == null
                ? frame.say(target.atMost() ? "progress.at-most" : "progress.at-least", value)
                : frame.say("progress.between", value, written(frame, unit, target.to()));
    }

    private static String path(Measure measure) {
        return switch (measure) {
            case UNSETTLED -> "/cases";
            case GROUPS, COOPERATIVES, UNIONS -> "/cooperatives";
            default -> null;
        };
    }

    private static String from(Frame frame, Measure.Unit unit, Figure figure) {
        if (figure.year() != null) {
            return frame.say("progress.from-reports", "" + figure.year(), figure.of());
        }
        if (figure.unknown() > 0) {
            return frame.say("progress.from-known", figure.of(), figure.unknown());
        }
        return unit == Measure.Unit.SHARE ? frame.say("progress.from", figure.of()) : "";
    }

    private static String written(Frame frame, Measure.Unit unit, BigDecimal value) {
        return unit == Measure.Unit.NUMBER
                ? frame.show(value.longValue())
                : frame.say(
                        "progress.percent",
                        value.movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .stripTrailingZeros());
    }
}
