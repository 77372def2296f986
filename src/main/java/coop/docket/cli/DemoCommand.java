package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;
import coop.docket.language.Language;
import java.time.InstantSource;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Shows the service with invented data, until it is stopped; keeps nothing. */
public final class DemoCommand extends DocketCommand {
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
        var today = DayArgument.orToday(arguments.get("day"), clock);
        terminal.tell("cli.demo.preparing");
        terminal.err().flush();
        service.demonstrate(today, terminal.language(), new DemoText(terminal, today));
    }
}
