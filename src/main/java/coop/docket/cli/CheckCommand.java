package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.language.Language;
import java.nio.file.Path;
import net.sourceforge.argparse4j.inf.Namespace;

/** Names every mistake in the configuration, and tries whether database and mail server can be reached; changes nothing. */
public final class CheckCommand extends StoreCommand {

    public CheckCommand(Language language, Service service) {
        super("check", language, service);
    }

    @Override
    void run(Terminal terminal, Service service, Path config, Namespace arguments) {
        var settings = service.database(config);
        Database.reach(settings);
        terminal.say("cli.check.sound", settings.toString());
        service.reachMail(config)
                .ifPresentOrElse(
                        place -> terminal.say("cli.check.mail", place), () -> terminal.say("cli.check.no-mail"));
    }
}
