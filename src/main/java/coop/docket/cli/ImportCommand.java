package coop.docket.cli;

import coop.docket.access.Actor;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.intake.imports.CommitImport;
import coop.docket.intake.imports.Commitment;
import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.imports.Preview;
import coop.docket.intake.imports.PreviewImport;
import coop.docket.intake.imports.SilentFollower;
import coop.docket.intake.refusals.RefusedRowsKept;
import coop.docket.language.Language;
import java.nio.file.Path;
import java.time.InstantSource;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Says what a file would change in the stored register, and then changes it. */
public final class ImportCommand extends StoreCommand {
    private static final Actor CLI = Actor.tracker("cli");

    private final InstantSource clock;

    public ImportCommand(Language language, Service service, InstantSource clock) {
        super("import", language, service);
        this.clock = clock;
    }

    @Override
    void furtherArguments(Subparser parser) {
        parser.addArgument("file").metavar("FILE").help(help("assess.register"));
        ReadingChoice.arguments(parser, help("map"), help("convert"));
        parser.addArgument("--dry-run")
                .dest("dry-run")
                .action(Arguments.storeTrue())
                .help(help("import.dry-run"));
        parser.addArgument("--accept-good")
                .dest("accept-good")
                .action(Arguments.storeTrue())
                .help(help("import.accept-good"));
        parser.addArgument("--refusals").metavar("FILE").help(help("import.refusals"));
    }

    @Override
    void run(Terminal terminal, Service service, Path config, Namespace arguments) {
        try (var database = Database.open(service.database(config));
                var kept = new RefusedRowsKept(terminal.language())) {
            var file = HandedIn.of(Path.of(arguments.getString("file"))).as(ReadingChoice.of(arguments));
            var text = new DifferenceText(terminal, arguments.getString("refusals") == null ? null : kept);
            var preview = new PreviewImport(database).preview(CLI, file, text);
            text.print(preview);
            if (kept.any()) {
                kept.write(Path.of(arguments.getString("refusals")));
                terminal.tell("cli.import.refusals", arguments.getString("refusals"));
            }
            if (arguments.getBoolean("dry-run")) {
                terminal.tell("cli.import.dry-run");
            } else {
                commit(terminal, database, file, preview, arguments.getBoolean("accept-good"));
            }
            if (preview.total().refused() > 0) {
                throw new Ended(Exit.REFUSED);
            }
        }
    }

    private void commit(Terminal terminal, Database database, HandedIn file, Preview preview, boolean acceptGood) {
        var word = new Commitment(preview.token(), acceptGood);
        var committed = new CommitImport(database, clock).commit(CLI, file, word, new SilentFollower());
        if (committed.revision().isPresent()) {
            terminal.say("cli.import.done", String.valueOf(committed.revision().getAsLong()));
        } else {
            terminal.say("cli.import.nothing");
        }
    }
}
