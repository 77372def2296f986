package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;
import coop.docket.language.Language;
import java.nio.file.Path;
import net.sourceforge.argparse4j.inf.Namespace;

/** Runs the service until it is told to stop. */
public final class ServerCommand extends StoreCommand {

    public ServerCommand(Language language, Service service) {
        super("server", language, service);
    }

    @Override
    void run(Terminal terminal, Service service, Path config, Namespace arguments) throws Exception {
        service.serve(config, address -> {
            terminal.tell("cli.server.ready", address);
            terminal.err().flush();
        });
    }
}
