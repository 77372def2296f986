package coop.docket.cli;

import coop.docket.cli.findings.FindingOutput;
import coop.docket.cli.findings.Summary;
import coop.docket.cli.terminal.Terminal;
import coop.docket.cli.terminal.TextColumns;
import coop.docket.rules.judging.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** What the demonstration prints: all findings as {@code assess} does, their summary, and last where to look at them. */
final class DemoText implements Service.Shown {
    private static final int COLUMN = 16;
    private static final int PASSWORD = 20;

    private final Terminal terminal;
    private final LocalDate day;
    private final FindingOutput output;
    private final Summary summary = new Summary();

    DemoText(Terminal terminal, LocalDate day) throws IOException {
        this.terminal = terminal;
        this.day = day;
        this.output = FindingOutput.of(terminal, FindingOutput.TABLE, null);
    }

    @Override
    public void found(List<Finding> findings) {
        summary.count(findings);
        try {
            output.format().write(findings);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    @Override
    public void judged(long cooperatives) {
        summary.print(output.summary(), terminal, cooperatives);
        terminal.out().println();
    }

    @Override
    public void at(String address, List<DemoAccount> accounts, Path mails) {
        var words = terminal.words();
        terminal.say("cli.demo.ready", address, day);
        terminal.out().println();
        terminal.out()
                .println(line(words.say("cli.demo.login"), words.say("cli.demo.password"), words.say("cli.demo.role")));
        accounts.forEach(account -> terminal.out().println(line(account.login(), account.password(), role(account))));
        terminal.out().println();
        terminal.say("cli.demo.mails", mails);
        terminal.say("cli.demo.end");
        terminal.out().flush();
    }

    private static String line(String login, String password, String role) {
        return "  " + TextColumns.pad(login, COLUMN) + TextColumns.pad(password, PASSWORD) + role;
    }

    private String role(DemoAccount account) {
        var role = terminal.words().say("access.role." + account.role());
        return account.areas().isEmpty()
                ? role
                : terminal.words().say("cli.demo.limited", role, String.join(", ", new TreeSet<>(account.areas())));
    }
}
