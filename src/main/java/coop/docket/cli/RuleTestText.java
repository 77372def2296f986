package coop.docket.cli;

import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.cli.terminal.TextColumns;
import coop.docket.rules.TestRules;
import coop.docket.rules.examples.ExampleResult;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names each rule with the count of its examples, and every example that does not hold. */
final class RuleTestText {
    private final Terminal terminal;

    RuleTestText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(TestRules.Tested tested) {
        var byRule = tested.results().stream()
                .collect(Collectors.groupingBy(ExampleResult::rule, TreeMap::new, Collectors.toList()));
        byRule.forEach((rule, results) -> rule(tested, rule, results));
        terminal.out().println();
        terminal.say(
                "cli.rules.tested",
                (long) byRule.size(),
                (long) tested.results().size(),
                tested.results().size() - tested.held());
        if (tested.held() < tested.results().size()) {
            throw new Ended(Exit.FAILED);
        }
    }

    private void rule(TestRules.Tested tested, String rule, List<ExampleResult> results) {
        var failed = results.stream().filter(result -> !result.holds()).toList();
        terminal.out()
                .println((failed.isEmpty() ? "  ✓ " : "  ✗ ")
                        + TextColumns.pad(rule, 9)
                        + TextColumns.right(terminal.words().show((long) results.size()), 4)
                        + "  "
                        + tested.pack().words().title(rule, terminal.language()));
        failed.forEach(result -> terminal.say(
                result.flagged() ? "cli.rules.flagged" : "cli.rules.not-flagged",
                result.file(),
                String.valueOf(result.example().line()),
                result.example().name(),
                result.example().today(),
                expected(result),
                result.since() == null ? "—" : result.since()));
    }

    private String expected(ExampleResult result) {
        var example = result.example();
        if (!example.flagged()) {
            return terminal.words().say("cli.rules.expected-nothing");
        }
        return example.since() == null
                ? terminal.words().say("cli.rules.expected")
                : terminal.words().say("cli.rules.expected-since", example.since());
    }
}
