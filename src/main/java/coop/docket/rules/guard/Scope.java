package coop.docket.rules.guard;

import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What can be named at one place of a rule: its variables, and the one whose words stand there by themselves. */
final class Scope {
    private final Map<String, Meaning> variables;
    private final Meaning implied;
    private final boolean consequence;

    private Scope(Map<String, Meaning> variables, Meaning implied, boolean consequence) {
        this.variables = variables;
        this.implied = implied;
        this.consequence = consequence;
    }

    /** The conditions before anything has been bound. */
    static Scope empty() {
        return new Scope(new TreeMap<>(), null, false);
    }

    /** Within the cooperative's brackets: what is bound there holds for the rest of the rule. */
    Scope ofCooperative() {
        return new Scope(variables, Meaning.plain(Kind.COOPERATIVE, true), false);
    }

    /** Within a row's brackets: what is bound there is forgotten after them. */
    Scope ofRow(Class<?> type) {
        return new Scope(new TreeMap<>(variables), Meaning.row(Kind.ROW, type), false);
    }

    /** The same variables where no word stands by itself. */
    Scope ofNothing() {
        return new Scope(new TreeMap<>(variables), null, false);
    }

    /** The same variables after {@code then}. */
    Scope ofConsequence() {
        return new Scope(variables, null, true);
    }

    /** Whether it is bound; false where the name is taken. */
    boolean bind(String name, Meaning meaning) {
        return variables.putIfAbsent(name, meaning) == null;
    }

    Optional<Meaning> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Set<String> variables() {
        return variables.keySet();
    }

    /** Whose words stand by themselves; null for nobody's. */
    Meaning implied() {
        return implied;
    }

    /** Whether this is the part after {@code then}. */
    boolean consequence() {
        return consequence;
    }

    /** The variable that the cooperative is bound to, as the rule spells it. */
    String cooperative() {
        return variables.entrySet().stream()
                .filter(each -> each.getValue().is(Kind.COOPERATIVE))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("$c");
    }
}
