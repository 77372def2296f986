package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.language.Language;
import java.nio.file.Path;
import net.sourceforge.argparse4j.inf.Namespace;

/** Brings the tables of the database to the state that this program needs. */
public final class MigrateCommand extends StoreCommand {

    public MigrateCommand(Language language, Service service) {
        super("migrate", language, service);
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
        }
    }
}
