package coop.docket.cli;

import coop.docket.cli.terminal.Terminal;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.warnings.Warning;
import java.util.List;

/** Says what is wrong with a pack: file, line and column, what is wrong there, and what to write instead. */
final class ProblemText {
    private final Terminal terminal;

    ProblemText(Terminal terminal) {
        this.terminal = terminal;
    }

    void tell(List<RuleProblem> problems) {
        problems.forEach(problem -> terminal.err().println(text(problem)));
    }

    /** What looks wrong and is no mistake: place, that it is a warning, and what. */
    String text(Warning warning) {
        var place = warning.line() > 0 ? warning.file() + ':' + warning.line() : warning.file();
        return terminal.words().say("cli.rules.warning", place, terminal.words().say(warning.what()));
    }

    String text(RuleProblem problem) {
        var text = new StringBuilder(problem.file());
        if (problem.line() > 0) {
            text.append(':').append(problem.line());
        }
        if (problem.line() > 0 && problem.column() > 0) {
            text.append(':').append(problem.column());
        }
        text.append(text.isEmpty() ? "" : ": ").append(terminal.words().say(problem.what()));
        if (problem.instead() != null) {
            text.append("\n    ").append(terminal.words().say(problem.instead()));
        }
        return text.toString();
    }
}
