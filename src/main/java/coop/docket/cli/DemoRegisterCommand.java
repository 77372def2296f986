package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.demonstration.DemonstrationRegister;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Writes a register of invented cooperatives: a workbook, or a folder of CSV files. */
public final class DemoRegisterCommand extends DocketCommand {
    private static final int PROVINCE = 1_100;

    private final InstantSource clock;

    public DemoRegisterCommand(Language language, InstantSource clock) {
        super("demo-register", language);
        this.clock = clock;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("-o").dest("output").metavar("PATH").required(true).help(help("demo-register.output"));
        parser.addArgument("--size")
                .type(Integer.class)
                .choices(Arguments.range(1, 10_000_000))
                .setDefault(PROVINCE)
                .help(help("demo-register.size"));
        parser.addArgument("--as-of").metavar("YYYY-MM-DD").type(day()).help(help("demo-register.day"));
        parser.addArgument("--force").action(Arguments.storeTrue()).help(help("demo-register.force"));
    }

    @Override
    void run(Terminal terminal, Namespace arguments) throws IOException {
        var today = DayArgument.orToday(arguments.get("as_of"), clock);
        var path = Path.of(arguments.getString("output"));
        int size = arguments.getInt("size");
        RegisterFiles.write(
                path, DemonstrationRegister.of(size, today), terminal.language(), arguments.getBoolean("force"));
        terminal.tell("cli.demo-register.written", path.toString(), (long) size);
    }
}
