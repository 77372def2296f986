package coop.docket.cases.workflow;

import coop.docket.cases.CaseKind;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The steps of one kind of case.
 *
 * @param begins the step at which a case begins
 * @param closing what must be so before a case may be closed as resolved, before it has come to its end
 * @param steps by name, in the order of the file
 */
public record Procedure(CaseKind kind, String begins, List<Gate> closing, Map<String, Step> steps) {

    /** @throws IllegalArgumentException if there is none of this name: the file was checked before */
    public Step step(String name) {
        var step = steps.get(name);
        if (step == null) {
            throw new IllegalArgumentException(kind + " has no step " + name);
        }
        return step;
    }

    public boolean has(String name) {
        return steps.containsKey(name);
    }

    /** The steps that may follow a step, in the order of the file. */
    public List<Step> after(String name) {
        var reached = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of(name));
        while (!ahead.isEmpty()) {
            step(ahead.poll()).ways().values().stream()
                    .filter(way -> !way.ends())
                    .map(Way::to)
                    .filter(reached::add)
                    .forEach(ahead::add);
        }
        return steps.values().stream()
                .filter(step -> reached.contains(step.name()) && !step.name().equals(name))
                .toList();
    }
}
