package coop.docket.rules.guard;

import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.RuleProblem;
import java.util.List;
import java.util.Set;

/** What the guard made of a rule file. */
public record Guarded(RuleHeader header, Set<String> parameters, List<RuleProblem> problems) {
    public boolean passed() {
        return problems.isEmpty();
    }
}
