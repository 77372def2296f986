package coop.docket.cli;

import coop.docket.assessment.OnePass;
import coop.docket.cli.findings.FindingFormat;
import coop.docket.cli.findings.FindingOutput;
import coop.docket.cli.findings.Summary;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Progress;
import coop.docket.cli.terminal.Terminal;
import coop.docket.intake.RegisterFile;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.language.Language;
import coop.docket.register.RegisterNames;
import coop.docket.register.Sheet;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import net.sourceforge.argparse4j.impl.type.EnumStringArgumentType;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** The main job: a register in, findings out, in one pass; without a register, the live run over the stored one. */
public final class AssessCommand extends DocketCommand {
    private static final List<String> OF_A_FILE = List.of("rules", "as_of", "output", "fail-on");

    private final Service service;
    private final InstantSource clock;

    public AssessCommand(Language language, Service service, InstantSource clock) {
        super("assess", language);
        this.service = service;
        this.clock = clock;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("--register").metavar("PATH").help(help("assess.register"));
        ReadingChoice.arguments(parser, help("map"), help("convert"));
        PackChoice.argument(parser, help("rules"));
        parser.addArgument("--config").metavar("FILE").setDefault("config.yml").help(help("config"));
        parser.addArgument("--as-of").metavar("YYYY-MM-DD").type(day()).help(help("assess.as-of"));
        parser.addArgument("--format")
                .choices(FindingOutput.FORMATS)
                .setDefault(FindingOutput.TABLE)
                .help(help("assess.format"));
        parser.addArgument("-o").dest("output").metavar("FILE").help(help("assess.output"));
        parser.addArgument("--fail-on")
                .dest("fail-on")
                .type(new EnumStringArgumentType<>(Severity.class) {})
                .help(help("assess.fail-on"));
    }

    @Override
    void run(Terminal terminal, Namespace arguments) throws Exception {
        if (arguments.getString("register") != null) {
            judgeFile(terminal, arguments);
            return;
        }
        if (OF_A_FILE.stream().anyMatch(name -> arguments.get(name) != null)) {
            terminal.tell("cli.assess.without-register");
            throw new Ended(Exit.USAGE);
        }
        StoredAssessment.run(terminal, service.database(Path.of(arguments.getString("config"))), clock);
    }

    private void judgeFile(Terminal terminal, Namespace arguments) throws Exception {
        var today = DayArgument.orToday(arguments.get("as_of"), clock);
        var choice = PackChoice.of(arguments);
        var summary = new Summary();
        var path = Path.of(arguments.getString("register"));
        var readAs = ReadingChoice.of(arguments);
        try (var register = RegisterFile.open(path, IntakeLimits.USUAL, readAs);
                var book = RuleBook.open(choice.files(), choice.found())) {
            terminal.tell("cli.assess.with", today, PackText.name(terminal, choice));
            var refused = judge(terminal, arguments, register, new OnePass(book, today, register.areas()), summary);
            end(refused, summary, arguments.get("fail-on"));
        }
    }

    private static boolean judge(
            Terminal terminal, Namespace arguments, RegisterFile register, OnePass pass, Summary summary)
            throws IOException {
        var progress = new Progress(terminal);
        var rows = new RefusedRows(terminal, progress);
        try (var output = FindingOutput.of(terminal, arguments.getString("format"), arguments.getString("output"));
                var dossiers = register.dossiers(rows)) {
            var judged = pass.judge(dossiers, findings -> write(output.format(), findings, summary));
            progress.clear();
            var counts = dossiers.counts();
            output.format().close();
            for (var sheet : Sheet.values()) {
                if (counts.refused(sheet) > 0) {
                    terminal.tell(
                            "cli.assess.refused", name(terminal, sheet), counts.refused(sheet), counts.read(sheet));
                }
            }
            summary.print(output.summary(), terminal, judged);
        }
        return rows.any();
    }

    private static String name(Terminal terminal, Sheet sheet) {
        return RegisterNames.in(terminal.language()).heading(sheet);
    }

    private static void write(FindingFormat format, List<Finding> findings, Summary summary) {
        try {
            summary.count(findings);
            format.write(findings);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private static void end(boolean refused, Summary summary, Severity failOn) {
        if (refused) {
            throw new Ended(Exit.REFUSED);
        }
        if (failOn != null && summary.reaches(failOn)) {
            throw new Ended(Exit.FAILED);
        }
    }
}
