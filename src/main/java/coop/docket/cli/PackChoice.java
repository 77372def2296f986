package coop.docket.cli;

import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/**
 * The pack that a command works with: the folder it is given, else {@code rules/} where the command is run, else the one
 * that the program carries.
 *
 * @param folder null for the carried one
 * @param found what came up while its files were read
 */
record PackChoice(Path folder, PackFiles files, Problems found) {
    private static final Path USUAL = Path.of("rules");

    static void argument(Subparser parser, String help) {
        parser.addArgument("--rules").metavar("DIR").help(help);
    }

    static PackChoice of(Namespace arguments) {
        var problems = new Problems();
        var given = arguments.getString("rules");
        if (given == null && !Files.isRegularFile(USUAL.resolve("parameters.yml"))) {
            return new PackChoice(null, PackFiles.shipped(), problems);
        }
        var folder = given == null ? USUAL : Path.of(given);
        return new PackChoice(folder, PackFiles.in(folder, problems), problems);
    }
}
