package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.language.Language;
import java.nio.file.Path;
import java.time.InstantSource;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Brings the tables of the database to the state that this program needs. */
public final class MigrateCommand extends StoreCommand {

    private final InstantSource clock;

    public MigrateCommand(Language language, Service service, InstantSource clock) {
        super("migrate", language, service);
        this.clock = clock;
    }

    @Override
    void furtherArguments(Subparser parser) {
        parser.addArgument("--rules").metavar("DIR").help(help("migrate.rules"));
    }

    @Override
    void run(Terminal terminal, Service service, Path config, Namespace arguments) {
        try (var database = Database.open(service.database(config))) {
            var change = database.schema();
            terminal.say(
                    change.steps() == 0 ? "cli.migrate.unchanged" : "cli.migrate.changed",
                    change.from(),
                    change.to(),
                    change.steps());
            if (arguments.getString("rules") != null) {
                new FirstRules(terminal, database, clock).begin(PackChoice.of(arguments));
            }
        }
    }
}
