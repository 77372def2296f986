package coop.docket.pages.rules;

import coop.docket.pages.frame.Frame;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.terms.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A value of a parameter that differs between two packs, in the reader's language.
 *
 * @param before null where there was none
 * @param after null where there is none
 */
public record ParameterDiff(String name, String title, LocalDate from, String before, String after) {

    public static List<ParameterDiff> between(Frame frame, ReadPack one, ReadPack other) {
        var names = new TreeSet<>(one.parameters().keySet());
        names.addAll(other.parameters().keySet());
        var found = new ArrayList<ParameterDiff>();
        for (var name : names) {
            var before = one.parameters().get(name);
            var after = other.parameters().get(name);
            var days = new TreeSet<LocalDate>();
            addDays(days, before);
            addDays(days, after);
            for (var day : days) {
                var was = said(frame, before, day);
                var is = said(frame, after, day);
                if (was == null ? is != null : !was.equals(is)) {
                    var titled = after == null ? before : after;
                    found.add(new ParameterDiff(name, ParameterText.title(frame, titled), day, was, is));
                }
            }
        }
        return List.copyOf(found);
    }

    private static void addDays(TreeSet<LocalDate> days, Parameter parameter) {
        if (parameter != null) {
            days.addAll(parameter.timeline().keySet());
        }
    }

    private static String said(Frame frame, Parameter parameter, LocalDate day) {
        var value = parameter == null ? null : parameter.timeline().get(day);
        return value == null ? null : ParameterText.said(frame, parameter.unit(), value.content());
    }
}
