package coop.docket.cli;

import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.intake.MappingDraft;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Writes the empty workbook for an office to fill in, or the first draft of a mapping from a file that it has. */
public final class TemplateCommand extends DocketCommand {
    public TemplateCommand(Language language) {
        super("template", language);
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("-o").dest("output").metavar("FILE").help(help("template.output"));
        parser.addArgument("--map").metavar("FILE").help(help("template.map"));
        parser.addArgument("--force").action(Arguments.storeTrue()).help(help("demo-register.force"));
    }

    @Override
    void run(Terminal terminal, Namespace arguments) throws IOException {
        var output = arguments.getString("output");
        var force = arguments.getBoolean("force");
        if (arguments.getString("map") != null) {
            draft(terminal, Path.of(arguments.getString("map")), output, force);
            return;
        }
        if (output == null || !output.endsWith(".xlsx")) {
            terminal.tell("cli.template.needs-workbook");
            throw new Ended(Exit.USAGE);
        }
        RegisterFiles.write(Path.of(output), Stream.empty(), terminal.language(), force);
        terminal.tell("cli.template.written", output);
    }

    private static void draft(Terminal terminal, Path theirs, String output, boolean force) throws IOException {
        var draft = MappingDraft.of(theirs, IntakeLimits.USUAL, terminal.words());
        if (output == null) {
            terminal.out().print(draft);
            return;
        }
        var path = Path.of(output);
        if (Files.exists(path) && !force) {
            throw Refusal.notValid("intake.writing.file-exists", output);
        }
        Files.writeString(path, draft);
        terminal.tell("cli.template.draft-written", output);
    }
}
