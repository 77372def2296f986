package coop.docket.cli.findings;

import coop.docket.cli.terminal.Terminal;
import coop.docket.cli.terminal.TextColumns;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts findings by kind and severity, and the cooperatives that have them. */
public final class Summary {
    private static final int KIND = 24;
    private static final int HAVING = 16;
    private static final int COUNT = 14;

    private final Map<RuleKind, Map<Severity, Integer>> counts = new EnumMap<>(RuleKind.class);
    private final Map<RuleKind, Set<String>> cooperatives = new EnumMap<>(RuleKind.class);
    private final Set<String> all = new HashSet<>();
    private final Set<String> heavy = new HashSet<>();
    private final RuleCounts rules = new RuleCounts();
    private Severity heaviest;

    public void count(List<Finding> findings) {
        for (var finding : findings) {
            var rule = finding.rule();
            rules.count(finding);
            counts.computeIfAbsent(rule.kind(), kind -> new EnumMap<>(Severity.class))
                    .merge(rule.severity(), 1, Integer::sum);
            cooperatives.computeIfAbsent(rule.kind(), kind -> new HashSet<>()).add(finding.cooperative());
            all.add(finding.cooperative());
            if (rule.severity().compareTo(Severity.HIGH) >= 0) {
                heavy.add(finding.cooperative());
            }
            if (heaviest == null || rule.severity().compareTo(heaviest) > 0) {
                heaviest = rule.severity();
            }
        }
    }

    /** Whether anything was found that is at least this heavy. */
    public boolean reaches(Severity level) {
        return heaviest != null && heaviest.compareTo(level) >= 0;
    }

    public void print(PrintStream out, Terminal terminal, long judged) {
        var say = new FindingWords(terminal.language());
        var words = terminal.words();
        var severities = new ArrayList<>(List.of(Severity.values()));
        Collections.reverse(severities);
        out.println();
        var heading = new StringBuilder(TextColumns.pad(words.say("cli.summary.kind"), KIND));
        heading.append(TextColumns.right(words.say("cli.summary.cooperatives"), HAVING));
        severities.forEach(severity -> heading.append(TextColumns.right(say.severity(severity), COUNT)));
        out.println(" ".repeat(KIND + HAVING + 2) + words.say("cli.summary.findings"));
        out.println(heading);
        for (var kind : RuleKind.values()) {
            var line = new StringBuilder(TextColumns.pad(say.kind(kind), KIND));
            var having = cooperatives.getOrDefault(kind, Set.of()).size();
            line.append(TextColumns.right(words.show((long) having), HAVING));
            for (var severity : severities) {
                long count = counts.getOrDefault(kind, Map.of()).getOrDefault(severity, 0);
                line.append(TextColumns.right(count == 0 ? "·" : words.show(count), COUNT));
            }
            out.println(line);
        }
        rules.print(out, terminal);
        out.println();
        out.println(words.say("cli.summary.all", judged, (long) all.size(), (long) heavy.size()));
    }
}
