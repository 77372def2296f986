package coop.docket.cases.workflow;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.YamlEntries;
import coop.docket.rules.source.YamlValue;
import coop.docket.rules.terms.ParameterUnit;
import coop.docket.rules.terms.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one step with its ways. */
final class StepReading {
    private static final String END = "end";
    private static final String NOTED = "noted.";
    private static final List<String> GATES =
            Arrays.stream(Gate.values()).map(Gate::name).toList();

    private final List<String> actors;
    private final List<String> documents;

    StepReading(List<String> actors, List<String> documents) {
        this.actors = actors;
        this.documents = documents;
    }

    Step read(String name, YamlEntries step) {
        step.needed("actor");
        step.needed("basis");
        step.needed("standing");
        step.needed("verified");
        var ways = new LinkedHashMap<String, Way>();
        step.needed("ways").ifPresent(value -> YamlEntries.open(value, step.problems())
                .all()
                .forEach((way, content) -> ways.put(way, way(way, content, step))));
        return new Step(
                name,
                step.oneOf("actor", actors).orElse(""),
                step.oneOf("document", documents).orElse(null),
                step.yes("required"),
                step.yes("delivery"),
                term(step),
                step.text("notes").orElse(null),
                step.oneOf("standing", List.of("LAW", "PRACTICE"))
                        .filter("LAW"::equals)
                        .isPresent(),
                step.text("basis").orElse(""),
                step.yes("verified"),
                ways);
    }

    private Way way(String name, YamlValue value, YamlEntries step) {
        var way = YamlEntries.of(value, step.problems(), "to", "needs", "when");
        var to = way.needed("to").flatMap(YamlValue::text).orElse(END);
        var needs = new ArrayList<Gate>();
        way.items("needs")
                .forEach(gate -> way.oneOf(gate, GATES).map(Gate::valueOf).ifPresent(needs::add));
        var when = way.value("when")
                .map(fact -> FactReading.read(YamlEntries.open(fact, step.problems())))
                .orElse(null);
        return new Way(name, to.equals(END) ? null : to, needs, when);
    }

    private static Term term(YamlEntries step) {
        if (step.value("until").isPresent()) {
            return new Term(null, new Term.From.Noted(step.text("until").orElse("")));
        }
        return step.value("within")
                .map(written -> span(written, step))
                .map(span -> new Term(span, from(step)))
                .orElse(null);
    }

    private static Span span(YamlValue written, YamlEntries step) {
        var parts = written.text().orElse("").split(" ", 2);
        var unit = parts.length < 2 ? null : ParameterUnit.of(parts[1]).orElse(null);
        if (unit != null && unit.read(parts[0]).orElse(null) instanceof Span span) {
            return span;
        }
        step.problems()
                .at(
                        written,
                        Reason.of("pack.workflow.no-span", written.text().orElse("")),
                        Reason.of("pack.workflow.write-span"));
        return null;
    }

    private static Term.From from(YamlEntries step) {
        var written = step.text("from").orElse("step");
        if (written.equals("step")) {
            return new Term.From.StepBegan();
        }
        if (written.equals("case")) {
            return new Term.From.CaseOpened();
        }
        if (written.equals("six-months")) {
            return new Term.From.SixMonthsEnd();
        }
        if (written.startsWith(NOTED)) {
            return new Term.From.Noted(written.substring(NOTED.length()));
        }
        return FactReading.column(step.value("from").orElseThrow(), step, true)
                .<Term.From>map(place ->
                        new Term.From.Registered(new Fact(place.sheet(), place.column(), List.of(), Map.of(), false)))
                .orElseGet(Term.From.StepBegan::new);
    }
}
