package coop.docket.rules.mutation;

import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes a number of the pack by one, on each line of its timeline by itself. */
final class ParameterMutants {
    private ParameterMutants() {}

    static List<Mutant> of(SourceFile file, Map<String, Parameter> parameters, String name) {
        var mutants = new ArrayList<Mutant>();
        var parameter = parameters.get(name);
        for (var day : parameter.timeline().keySet()) {
            for (var amount : List.of(-1, 1)) {
                var changed = new HashMap<>(parameters);
                changed.put(name, changed(parameter, day, amount));
                mutants.add(new Mutant(
                        file.name().replace(".drl", ""),
                        "parameter",
                        name + " of " + day + (amount < 0 ? " less one" : " and one"),
                        file,
                        changed));
            }
        }
        return mutants;
    }

    private static Parameter changed(Parameter parameter, LocalDate day, int amount) {
        var timeline = new TreeMap<>(parameter.timeline());
        timeline.computeIfPresent(
                day,
                (same, value) ->
                        new Parameter.Value(changed(value.content(), amount), value.basis(), value.verified()));
        return new Parameter(parameter.name(), parameter.unit(), parameter.titles(), timeline);
    }

    private static Object changed(Object content, int amount) {
        if (content instanceof Span span) {
            return new Span(span.number() + amount, span.unit());
        }
        if (content instanceof MonthDay day) {
            return MonthDay.from(day.atYear(2023).plusDays(amount));
        }
        return (Long) content + amount;
    }
}
