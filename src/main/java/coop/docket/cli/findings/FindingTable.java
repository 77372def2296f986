package coop.docket.cli.findings;

import coop.docket.cli.terminal.Terminal;
import coop.docket.cli.terminal.TextColumns;
import coop.docket.language.Words;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.rules.judging.Finding;
import java.util.List;

/** Findings to be read on a terminal: under each cooperative what was found, since when, and by which provision. */
public final class FindingTable implements FindingFormat {
    private static final Column NAME = Sheet.COOPERATIVES.column("name");
    private static final int INDENT = 22;

    private final Terminal terminal;
    private final Words words;
    private final FindingWords say;
    private String cooperative = "";

    FindingTable(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.words();
        this.say = new FindingWords(terminal.language());
    }

    @Override
    public void write(List<Finding> findings) {
        for (var finding : findings) {
            if (!finding.cooperative().equals(cooperative)) {
                cooperative = finding.cooperative();
                var name = finding.dossier().cooperative().text(NAME);
                terminal.out().println();
                terminal.out().println(cooperative + "  " + (name == null ? words.say("pack.not-known") : name));
            }
            write(finding);
        }
    }

    private void write(Finding finding) {
        var rule = finding.rule();
        var title = finding.title(terminal.language());
        var since = finding.since() == null ? "" : "  " + words.say("cli.since", finding.since());
        terminal.out()
                .println(TextColumns.pad("  " + say.severity(rule.severity()), 13)
                        + TextColumns.pad(rule.id(), INDENT - 13)
                        + title
                        + since);
        for (var line : TextColumns.wrap(finding.sentence(terminal.language()), terminal.width() - INDENT)) {
            terminal.out().println(" ".repeat(INDENT) + line);
        }
        if (FindingWords.hasBasis(rule)) {
            terminal.out().println(" ".repeat(INDENT) + "[" + say.basis(rule) + "]");
        }
    }

    @Override
    public void close() {
        terminal.out().flush();
    }
}
