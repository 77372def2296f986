package coop.docket.rules.source;

import coop.docket.refusal.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong with a pack, so that all of it can be told at once. */
public final class Problems {
    private final List<RuleProblem> problems = new ArrayList<>();

    public void add(RuleProblem problem) {
        problems.add(problem);
    }

    public void addAll(Collection<RuleProblem> more) {
        problems.addAll(more);
    }

    /** A problem at a value of a YAML file. */
    public void at(YamlValue place, Reason what, Reason instead) {
        add(new RuleProblem(place.file(), place.line(), place.column(), what, instead));
    }

    /** A problem with a whole file. */
    public void in(String file, Reason what, Reason instead) {
        add(new RuleProblem(file, 0, 0, what, instead));
    }

    public boolean none() {
        return problems.isEmpty();
    }

    /** All of them by file, line and column. */
    public List<RuleProblem> sorted() {
        return problems.stream().distinct().sorted(RuleProblem.BY_PLACE).toList();
    }
}
