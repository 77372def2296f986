package coop.docket.cli;

import coop.docket.intake.ReadAs;
import coop.docket.intake.mapping.MappingFile;
import java.nio.file.Path;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** How a register is to be read, as the arguments say: through a mapping, and with old encodings converted. */
final class ReadingChoice {
    private ReadingChoice() {}

    static void arguments(Subparser parser, String map, String convert) {
        parser.addArgument("--map").metavar("FILE").help(map);
        parser.addArgument("--convert").action(Arguments.storeTrue()).help(convert);
    }

    static ReadAs of(Namespace arguments) {
        var map = arguments.getString("map");
        return new ReadAs(arguments.getBoolean("convert"), map == null ? null : MappingFile.read(Path.of(map)));
    }
}
