package coop.docket.cli;

import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.rules.CheckRules;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.warnings.Warnings;
import java.time.LocalDate;

/** Whether the chosen pack could judge; all that is wrong with it, and what merely looks wrong, is printed. */
final class SoundPack {
    private SoundPack() {}

    /** Ends as a failed check where it could not. */
    static CheckRules.Checked require(Terminal terminal, PackChoice choice, LocalDate today) {
        var checked = CheckRules.check(choice.files(), choice.found());
        var problems = new Problems();
        problems.addAll(checked.problems());
        WorkflowFile.read(checked.pack(), problems);
        var text = new ProblemText(terminal);
        problems.sorted().forEach(problem -> terminal.out().println(text.text(problem)));
        var warnings = Warnings.of(checked.pack(), today);
        warnings.forEach(warning -> terminal.out().println(text.text(warning)));
        if (!warnings.isEmpty()) {
            terminal.say("cli.rules.warnings", (long) warnings.size());
        }
        if (problems.none()) {
            return checked;
        }
        var files = problems.sorted().stream().map(RuleProblem::file).distinct().count();
        terminal.say("cli.rules.problems", (long) problems.sorted().size(), files);
        throw new Ended(Exit.FAILED);
    }
}
