package coop.docket.cli;

import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.AddAccount;
import coop.docket.access.DisableAccount;
import coop.docket.access.ListAccounts;
import coop.docket.access.NewAccount;
import coop.docket.access.Role;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.cli.terminal.TextColumns;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.impl.type.EnumStringArgumentType;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Adds, disables and lists accounts: so the first administrator comes in. */
public final class AccountCommand extends StoreCommand {
    private static final String ADD = "add";
    private static final String DISABLE = "disable";
    private static final String LIST = "list";
    private static final Actor CLI = Actor.tracker("cli");
    private static final int COLUMN = 20;

    private final InstantSource clock;

    public AccountCommand(Language language, Service service, InstantSource clock) {
        super("account", language, service);
        this.clock = clock;
    }

    @Override
    void furtherArguments(Subparser parser) {
        parser.addArgument("action").choices(ADD, DISABLE, LIST).help(help("account.action"));
        parser.addArgument("login").nargs("?").help(help("account.login"));
        parser.addArgument("--name").help(help("account.name"));
        parser.addArgument("--role")
                .type(new EnumStringArgumentType<>(Role.class) {})
                .action(Arguments.append())
                .help(help("account.role"));
        parser.addArgument("--area").metavar("CODE").action(Arguments.append()).help(help("account.area"));
    }

    @Override
    void run(Terminal terminal, Service service, Path config, Namespace arguments) throws IOException {
        var action = arguments.getString("action");
        var login = arguments.getString("login");
        if (login == null && !action.equals(LIST)) {
            terminal.tell("cli.account.no-login");
            throw new Ended(Exit.USAGE);
        }
        try (var database = Database.open(service.database(config))) {
            switch (action) {
                case ADD -> add(terminal, database, login, details(terminal, login, arguments));
                case DISABLE -> disable(terminal, database, login);
                default -> list(terminal, database);
            }
        }
    }

    private static AccountDetails details(Terminal terminal, String login, Namespace arguments) {
        var roles = Objects.requireNonNullElse(arguments.<Role>getList("role"), List.<Role>of());
        var areas = Objects.requireNonNullElse(arguments.<String>getList("area"), List.<String>of());
        return new AccountDetails(
                Objects.requireNonNullElse(arguments.getString("name"), login),
                terminal.language(),
                Set.copyOf(roles),
                areas.isEmpty(),
                Set.copyOf(areas));
    }

    private void add(Terminal terminal, Database database, String login, AccountDetails details) throws IOException {
        var password = PasswordPrompt.ask(terminal);
        new AddAccount(database, clock).add(CLI, new NewAccount(login, password, details));
        terminal.say("cli.account.added", login);
    }

    private void disable(Terminal terminal, Database database, String login) {
        var account = new ListAccounts(database)
                .list(CLI).stream()
                        .filter(each -> each.login().equals(login))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("cli.account.unknown", login));
        new DisableAccount(database, clock).disable(CLI, account.id());
        terminal.say("cli.account.disabled", login);
    }

    private static void list(Terminal terminal, Database database) {
        for (var account : new ListAccounts(database).list(CLI)) {
            var roles = new TreeSet<>(account.roles()).stream().map(Role::name).collect(Collectors.joining(", "));
            var areas = account.everywhere()
                    ? terminal.words().say("cli.account.everywhere")
                    : String.join(", ", new TreeSet<>(account.areas()));
            var state = account.enabled() ? "" : " " + terminal.words().say("cli.account.off");
            terminal.out()
                    .println(TextColumns.pad(account.login(), COLUMN) + TextColumns.pad(roles, COLUMN) + areas + state);
        }
    }
}
