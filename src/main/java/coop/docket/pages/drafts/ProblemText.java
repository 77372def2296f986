package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.rules.source.RuleProblem;

/**
 * Something wrong at a place of a draft, in the reader's language.
 *
 * @param instead what to write; null where there is nothing to propose
 * @param path where the file is opened
 */
public record ProblemText(String file, int line, int column, String place, String what, String instead, String path) {

    static ProblemText of(Frame frame, DraftLine draft, RuleProblem problem) {
        return new ProblemText(
                problem.file(),
                problem.line(),
                problem.column(),
                place(frame, problem),
                frame.say(problem.what()),
                problem.instead() == null ? null : frame.say(problem.instead()),
                problem.file().isEmpty() ? draft.path() : FilePath.of(draft, problem.file()) + "#text");
    }

    private static String place(Frame frame, RuleProblem problem) {
        if (problem.line() == 0) {
            return frame.say("policy.place.file");
        }
        return problem.column() == 0
                ? frame.say("policy.place.line", problem.line())
                : frame.say("policy.place", problem.line(), problem.column());
    }

    public boolean in(String other) {
        return file.equals(other);
    }
}
