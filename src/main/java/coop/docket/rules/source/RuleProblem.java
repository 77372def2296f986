package coop.docket.rules.source;

import coop.docket.refusal.Reason;
import java.util.Comparator;

/**
 * What is wrong at one place of a rule pack, and what to write instead.
 *
 * @param file the file's path in the pack
 * @param line from 1; 0 where it concerns the whole file
 * @param column from 1; 0 where it concerns the whole line
 * @param what what is wrong there
 * @param instead what to write instead; null where there is nothing to propose
 */
public record RuleProblem(String file, int line, int column, Reason what, Reason instead) {
    /** By file, line and column. */
    public static final Comparator<RuleProblem> BY_PLACE = Comparator.comparing(RuleProblem::file)
            .thenComparing(RuleProblem::line)
            .thenComparing(RuleProblem::column);
}
