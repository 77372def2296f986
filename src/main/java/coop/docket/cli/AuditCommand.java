package coop.docket.cli;

import coop.docket.access.Actor;
import coop.docket.access.VerifyAudit;
import coop.docket.cases.evidence.VerifyCaseFile;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.language.Language;
import java.nio.file.Path;
import java.util.Optional;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Says whether the audit of the store, or an exported case file by itself, is as it was written. */
public final class AuditCommand extends StoreCommand {
    private static final String VERIFY = "verify";
    private static final Actor CLI = Actor.tracker("cli");

    public AuditCommand(Language language, Service service) {
        super("audit", language, service);
    }

    @Override
    void furtherArguments(Subparser parser) {
        parser.addArgument("action").choices(VERIFY).help(help("audit.action"));
        parser.addArgument("file").metavar("FILE").nargs("?").help(help("audit.file"));
        parser.addArgument("--printed").metavar("HASH").help(help("audit.printed"));
    }

    @Override
    void run(Terminal terminal, Service service, Path config, Namespace arguments) {
        var file = arguments.getString("file");
        if (file != null) {
            verify(terminal, Path.of(file));
            return;
        }
        try (var database = Database.open(service.database(config))) {
            var report = new VerifyAudit(database).verify(CLI, Optional.ofNullable(arguments.getString("printed")));
            report.fault().ifPresent(fault -> {
                terminal.say("cli.audit.fault", fault.reason());
                throw new Ended(Exit.FAILED);
            });
            terminal.say("cli.audit.whole", report.entries(), report.streams());
        }
    }

    static void verify(Terminal terminal, Path file) {
        var report = new VerifyCaseFile().verify(file);
        report.faults().forEach(fault -> terminal.say("cli.audit.fault", fault));
        if (!report.manifest().isEmpty()) {
            terminal.say("cli.audit.manifest", report.manifest());
        }
        if (!report.whole()) {
            throw new Ended(Exit.FAILED);
        }
        terminal.say("cli.audit.file", report.events());
    }
}
