package coop.docket.pages.rules;

import coop.docket.language.Citation;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.ParameterUnit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/**
 * A number that the law or the province may change, in the reader's language.
 *
 * @param values the newest first
 * @param readers the rules that read it
 */
public record ParameterText(String name, String title, String unit, List<Value> values, List<String> readers) {

    /**
     * What it comes to from a day on.
     *
     * @param now whether it is in force today
     * @param ahead whether it is yet to come into force
     */
    public record Value(LocalDate from, String text, String basis, boolean verified, boolean now, boolean ahead) {}

    public static ParameterText of(Frame frame, Parameter parameter, LocalDate today, List<String> readers) {
        var inForce = parameter.timeline().floorKey(today);
        return new ParameterText(
                parameter.name(),
                title(frame, parameter),
                frame.say("policy.unit." + parameter.unit()),
                parameter.timeline().descendingMap().entrySet().stream()
                        .map(entry -> value(frame, parameter.unit(), entry, inForce, today))
                        .toList(),
                readers);
    }

    public static String title(Frame frame, Parameter parameter) {
        var titles = parameter.titles();
        return titles.getOrDefault(frame.language().code(), titles.getOrDefault("en", parameter.name()));
    }

    private static Value value(
            Frame frame,
            ParameterUnit unit,
            Map.Entry<LocalDate, Parameter.Value> entry,
            LocalDate inForce,
            LocalDate today) {
        var value = entry.getValue();
        return new Value(
                entry.getKey(),
                said(frame, unit, value.content()),
                Citation.in(frame.language(), value.basis()),
                value.verified(),
                entry.getKey().equals(inForce),
                entry.getKey().isAfter(today));
    }

    /** A content of this unit in words. */
    public static String said(Frame frame, ParameterUnit unit, Object content) {
        if (content instanceof MonthDay day) {
            return frame.say(
                    "pack.day-of-year", String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue()));
        }
        return switch (unit) {
            case AMOUNT -> frame.say("pages.amount", content);
            case PERCENT -> frame.say("policy.percent", content);
            default -> new RegisterWords(frame.reader().words()).worth("", content);
        };
    }
}
