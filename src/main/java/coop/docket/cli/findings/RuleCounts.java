package coop.docket.cli.findings;

import coop.docket.cli.terminal.Terminal;
import coop.docket.cli.terminal.TextColumns;
import coop.docket.rules.judging.Finding;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Counts findings by rule, and names the rules that are met most often. */
final class RuleCounts {
    private static final int SHOWN = 10;

    private final Map<String, Count> counts = new TreeMap<>();

    void count(Finding finding) {
        counts.merge(finding.rule().id(), new Count(finding, 1), (old, one) -> new Count(old.first, old.times + 1));
    }

    /** The most frequent first; rules that are met equally often stand by their ids. */
    void print(PrintStream out, Terminal terminal) {
        if (counts.isEmpty()) {
            return;
        }
        out.println();
        out.println(terminal.words().say("cli.summary.rules"));
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingLong(Count::times).reversed()))
                .limit(SHOWN)
                .forEach(rule -> out.println(
                        TextColumns.right(terminal.words().show(rule.getValue().times()), 8)
                                + "  " + TextColumns.pad(rule.getKey(), 9)
                                + rule.getValue().first().title(terminal.language())));
        if (counts.size() > SHOWN) {
            out.println(" ".repeat(7) + "…");
        }
    }

    /** How often a rule is met, and a finding that knows what it is called. */
    private record Count(Finding first, long times) {}
}
