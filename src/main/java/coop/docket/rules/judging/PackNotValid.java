package coop.docket.rules.judging;

import coop.docket.rules.source.RuleProblem;
import java.util.List;

/** A pack cannot be used; every problem it has is told. */
public final class PackNotValid extends Exception {
    private final transient List<RuleProblem> problems;

    public PackNotValid(List<RuleProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<RuleProblem> problems() {
        return problems;
    }
}
