package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;
import coop.docket.cli.terminal.TextColumns;
import coop.docket.language.Language;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Shows the service with invented data, until it is stopped; keeps nothing. */
public final class DemoCommand extends DocketCommand {
    private static final int COLUMN = 16;
    private static final int PASSWORD = 20;

    private final Service service;
    private final InstantSource clock;

    public DemoCommand(Language language, Service service, InstantSource clock) {
        super("demo", language);
        this.service = service;
        this.clock = clock;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("--day").metavar("YYYY-MM-DD").type(day()).help(help("demo.day"));
    }

    @Override
    void run(Terminal terminal, Namespace arguments) throws Exception {
        var given = arguments.<LocalDate>get("day");
        var today = given == null ? DayArgument.today(clock) : given;
        terminal.tell("cli.demo.preparing");
        terminal.err().flush();
        service.demonstrate(
                today, terminal.language(), (address, accounts) -> banner(terminal, address, today, accounts));
    }

    private static void banner(Terminal terminal, String address, LocalDate day, List<DemoAccount> accounts) {
        var words = terminal.words();
        terminal.say("cli.demo.ready", address, day);
        terminal.out().println();
        terminal.out()
                .println(line(words.say("cli.demo.login"), words.say("cli.demo.password"), words.say("cli.demo.role")));
        accounts.forEach(
                account -> terminal.out().println(line(account.login(), account.password(), role(terminal, account))));
        terminal.out().println();
        terminal.say("cli.demo.end");
        terminal.out().flush();
    }

    private static String line(String login, String password, String role) {
        return "  " + TextColumns.pad(login, COLUMN) + TextColumns.pad(password, PASSWORD) + role;
    }

    private static String role(Terminal terminal, DemoAccount account) {
        var role = terminal.words().say("access.role." + account.role());
        return account.areas().isEmpty()
                ? role
                : terminal.words().say("cli.demo.limited", role, String.join(", ", new TreeSet<>(account.areas())));
    }
}
