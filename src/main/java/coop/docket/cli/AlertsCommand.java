package coop.docket.cli;

import coop.docket.alerts.Week;
import coop.docket.alerts.digest.ComposeDigest;
import coop.docket.alerts.digest.FindDigest;
import coop.docket.alerts.digest.ReadDigest;
import coop.docket.alerts.subscriptions.Subscriber;
import coop.docket.alerts.subscriptions.Subscribers;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import coop.docket.refusal.Refusal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Shows the weekly message as it would be sent; or writes and delivers what is due now, where no service does. */
public final class AlertsCommand extends StoreCommand {
    private static final String PREVIEW = "preview";
    private static final String SEND = "send";

    private final InstantSource clock;

    public AlertsCommand(Language language, Service service, InstantSource clock) {
        super("alerts", language, service);
        this.clock = clock;
    }

    @Override
    void furtherArguments(Subparser parser) {
        parser.addArgument("action").choices(PREVIEW, SEND).help(help("alerts.action"));
        parser.addArgument("--login").metavar("LOGIN").help(help("alerts.login"));
        parser.addArgument("--week").metavar("YYYY-Www").help(help("alerts.week"));
        parser.addArgument("--html").action(Arguments.storeTrue()).help(help("alerts.html"));
    }

    @Override
    void run(Terminal terminal, Service service, Path config, Namespace arguments) {
        if (arguments.getString("action").equals(SEND)) {
            send(terminal, service, config);
        } else {
            preview(terminal, service, config, arguments);
        }
    }

    private static void send(Terminal terminal, Service service, Path config) {
        var delivered = service.sendAlerts(config);
        terminal.say("cli.alerts.sent", delivered.sent(), delivered.again(), delivered.parked());
        if (delivered.again() > 0) {
            throw new Ended(Exit.UNREACHABLE);
        }
        if (delivered.parked() > 0) {
            throw new Ended(Exit.REFUSED);
        }
    }

    private void preview(Terminal terminal, Service service, Path config, Namespace arguments) {
        var asked = arguments.getString("week");
        var week = asked == null ? Week.of(clock.instant()) : Week.parse(asked);
        var address = service.publicAddress(config);
        try (var database = Database.open(service.database(config))) {
            new PublishFirst(database, clock).publish();
            var read = new ReadDigest(database, clock, new LivePack(database, clock));
            var find = new FindDigest(database, clock, read);
            var compose = new ComposeDigest(database, read, address);
            for (var reader : readers(database, arguments.getString("login"))) {
                var digest = find.of(reader.actor(), reader.subscription(), week);
                var composed = new ComposeDigest.Composed(digest, compose.message(reader, digest));
                var message = composed.message();
                if (arguments.getBoolean("html")) {
                    terminal.out().println(message.html());
                } else {
                    terminal.say("cli.alerts.to", reader.name(), reader.actor().login());
                    terminal.say("cli.alerts.subject", message.subject());
                    if (!composed.sent(reader)) {
                        terminal.say("cli.alerts.not-sent");
                    }
                    terminal.out().println();
                    terminal.out().println(message.text());
                }
            }
        }
    }

    /** The one of a login, or all who get the weekly message. */
    private static List<Subscriber> readers(Database database, String login) {
        var all = database.read(Subscribers::all);
        if (login == null) {
            return all.stream().filter(each -> each.subscription().active()).toList();
        }
        return List.of(all.stream()
                .filter(each -> each.actor().login().equals(login))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("cli.alerts.nobody", login)));
    }
}
