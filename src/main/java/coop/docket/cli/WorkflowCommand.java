package coop.docket.cli;

import coop.docket.cases.CaseKind;
import coop.docket.cases.drawing.MovesTable;
import coop.docket.cases.drawing.ProcedureDot;
import coop.docket.cases.drawing.ProcedureSvg;
import coop.docket.cases.drawing.ProcedureTable;
import coop.docket.cases.workflow.Workflow;
import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.language.Language;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Shows the steps of each kind of case, as a table or a drawing, and what may be done with a case. */
public final class WorkflowCommand extends DocketCommand {
    private static final String TEXT = "text";
    private static final String SVG = "svg";
    private static final String DOT = "dot";

    public WorkflowCommand(Language language) {
        super("workflow", language);
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("kind").nargs("?").metavar("KIND").help(help("workflow.kind"));
        parser.addArgument("--format").choices(TEXT, SVG, DOT).setDefault(TEXT).help(help("workflow.format"));
        PackChoice.argument(parser, help("rules"));
    }

    @Override
    void run(Terminal terminal, Namespace arguments) throws PackNotValid {
        var choice = PackChoice.of(arguments);
        var workflow = WorkflowFile.of(ReadPack.of(choice.files(), choice.found()));
        var kinds = kinds(terminal, arguments.getString("kind"));
        switch (arguments.getString("format")) {
            case SVG -> terminal.out().print(ProcedureSvg.of(workflow, one(terminal, kinds), terminal.language()));
            case DOT ->
                kinds.forEach(kind -> terminal.out().print(ProcedureDot.of(workflow, kind, terminal.language())));
            default -> text(terminal, workflow, kinds);
        }
    }

    private static void text(Terminal terminal, Workflow workflow, List<CaseKind> kinds) {
        kinds.forEach(kind -> {
            ProcedureTable.lines(workflow, kind, terminal.language()).forEach(terminal.out()::println);
            terminal.out().println();
        });
        if (kinds.size() > 1) {
            MovesTable.lines(terminal.language()).forEach(terminal.out()::println);
        }
    }

    private static List<CaseKind> kinds(Terminal terminal, String asked) {
        if (asked == null) {
            return List.of(CaseKind.values());
        }
        var found = Arrays.stream(CaseKind.values())
                .filter(kind -> kind.name().equals(asked.toUpperCase(Locale.ROOT)))
                .toList();
        if (found.isEmpty()) {
            terminal.tell("cli.workflow.no-kind", asked, Arrays.toString(CaseKind.values()));
            throw new Ended(Exit.USAGE);
        }
        return found;
    }

    private static CaseKind one(Terminal terminal, List<CaseKind> kinds) {
        if (kinds.size() > 1) {
            terminal.tell("cli.workflow.one-kind", Arrays.toString(CaseKind.values()));
            throw new Ended(Exit.USAGE);
        }
        return kinds.get(0);
    }
}
