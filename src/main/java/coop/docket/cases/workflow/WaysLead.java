package coop.docket.cases.workflow;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.YamlValue;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees to it that every step of a procedure can be come to, and that from every step there is a way to the end. */
final class WaysLead {
    private final Procedure procedure;
    private final Map<String, YamlValue> places;
    private final Problems problems;

    private WaysLead(Procedure procedure, Map<String, YamlValue> places, Problems problems) {
        this.procedure = procedure;
        this.places = places;
        this.problems = problems;
    }

    static void check(Procedure procedure, Map<String, YamlValue> places, Problems problems) {
        var checking = new WaysLead(procedure, places, problems);
        checking.toKnownSteps();
        checking.notedBefore();
        if (procedure.begins() != null) {
            checking.reached();
        }
        checking.ending();
    }

    private void toKnownSteps() {
        procedure.steps().values().forEach(step -> step.ways().values().stream()
                .filter(way -> !way.ends() && !procedure.has(way.to()))
                .forEach(way -> problems.at(
                        places.get(step.name()),
                        Reason.of("pack.workflow.no-such-step", way.name(), way.to()),
                        Reason.of(
                                "pack.yaml.write-one-of",
                                String.join(", ", procedure.steps().keySet())))));
    }

    private void notedBefore() {
        var noted = procedure.steps().values().stream()
                .map(Step::notes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        procedure.steps().values().stream()
                .filter(step -> step.term() != null
                        && step.term().from() instanceof Term.From.Noted day
                        && !noted.contains(day.name()))
                .forEach(step -> problems.at(
                        places.get(step.name()),
                        Reason.of("pack.workflow.not-noted", step.name()),
                        Reason.of("pack.workflow.write-noted")));
    }

    private void reached() {
        var from = new LinkedHashMap<String, Set<String>>();
        procedure.steps().forEach((name, step) -> from.put(name, targets(step)));
        var reached = spread(Set.of(procedure.begins()), from);
        tell(reached, "pack.workflow.not-reached", "pack.workflow.lead-there");
    }

    private void ending() {
        var into = new LinkedHashMap<String, Set<String>>();
        procedure.steps().forEach((name, step) -> targets(step)
                .forEach(to -> into.computeIfAbsent(to, each -> new HashSet<>()).add(name)));
        var last = procedure.steps().values().stream()
                .filter(step -> step.ways().values().stream().anyMatch(Way::ends))
                .map(Step::name)
                .collect(Collectors.toSet());
        tell(spread(last, into), "pack.workflow.no-end", "pack.workflow.lead-on");
    }

    private static Set<String> targets(Step step) {
        return step.ways().values().stream()
                .filter(way -> !way.ends())
                .map(Way::to)
                .collect(Collectors.toSet());
    }

    private static Set<String> spread(Set<String> begin, Map<String, Set<String>> on) {
        var had = new HashSet<>(begin);
        var next = new ArrayDeque<>(begin);
        while (!next.isEmpty()) {
            on.getOrDefault(next.poll(), Set.of()).stream().filter(had::add).forEach(next::add);
        }
        return had;
    }

    private void tell(Set<String> good, String what, String instead) {
        List.copyOf(procedure.steps().keySet()).stream()
                .filter(name -> !good.contains(name))
                .forEach(name -> problems.at(places.get(name), Reason.of(what, name), Reason.of(instead, name)));
    }
}
