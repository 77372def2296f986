package coop.docket.cli;

import coop.docket.cli.findings.FindingWords;
import coop.docket.cli.terminal.Terminal;
import coop.docket.cli.terminal.TextColumns;
import coop.docket.refusal.Refusal;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.plain.PlainRule;
import coop.docket.rules.source.RuleHeader;
import java.time.LocalDate;
import java.util.Locale;

/** Shows a rule as it stands, with what it is called, or the list of all rules. */
final class RuleText {
    private final Terminal terminal;
    private final FindingWords say;

    RuleText(Terminal terminal) {
        this.terminal = terminal;
        this.say = new FindingWords(terminal.language());
    }

    void print(ReadPack pack, String id, LocalDate today) {
        if (id == null) {
            pack.rules().values().forEach(rule -> line(pack, rule));
            return;
        }
        var rule = pack.rules().get(id.toUpperCase(Locale.ROOT));
        if (rule == null) {
            throw Refusal.notFound("cli.rules.none", id);
        }
        terminal.out().println(rule.id() + "  " + pack.words().title(rule.id(), terminal.language()));
        terminal.say(
                "cli.rules.kind", say.kind(rule.kind()), say.severity(rule.severity()), say.standing(rule.standing()));
        terminal.say("cli.rules.basis", say.basis(rule));
        inForce(rule);
        terminal.out().println();
        terminal.out()
                .println(PlainRule.of(pack, rule.id(), today, terminal.language())
                        .text());
        terminal.out().println(PlainRule.note(terminal.language()));
        terminal.out().println();
        terminal.out().print(pack.files().file(rule.file()).orElseThrow().text());
        pack.files().file(rule.file().replace(".drl", ".examples.yml")).ifPresent(examples -> {
            terminal.out().println();
            terminal.out().print(examples.text());
        });
    }

    private void inForce(RuleHeader rule) {
        if (rule.from() != null && rule.before() != null) {
            terminal.say("cli.rules.in-force", rule.from(), rule.before().minusDays(1));
        } else if (rule.from() != null) {
            terminal.say("cli.rules.in-force-from", rule.from());
        } else if (rule.before() != null) {
            terminal.say("cli.rules.in-force-to", rule.before().minusDays(1));
        }
    }

    private void line(ReadPack pack, RuleHeader rule) {
        terminal.out()
                .println(TextColumns.pad(rule.id(), 9)
                        + TextColumns.pad(say.severity(rule.severity()), 13)
                        + pack.words().title(rule.id(), terminal.language()));
    }
}
