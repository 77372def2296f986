package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;
import coop.docket.language.Language;
import java.nio.file.Path;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** A command that uses the store, and so needs the configuration. */
abstract class StoreCommand extends DocketCommand {
    private final Service service;

    StoreCommand(String name, Language language, Service service) {
        super(name, language);
        this.service = service;
    }

    @Override
    final void arguments(Subparser parser) {
        parser.addArgument("--config").metavar("FILE").setDefault("config.yml").help(help("config"));
        furtherArguments(parser);
    }

    /** The command's own arguments; none unless it says so. */
    void furtherArguments(Subparser parser) {}

    @Override
    final void run(Terminal terminal, Namespace arguments) throws Exception {
        run(terminal, service, Path.of(arguments.getString("config")), arguments);
    }

    abstract void run(Terminal terminal, Service service, Path config, Namespace arguments) throws Exception;
}
