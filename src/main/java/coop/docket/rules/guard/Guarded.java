package coop.docket.rules.guard;

import coop.docket.rules.guard.words.Form;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.RuleProblem;
import java.util.List;
import java.util.Set;

/**
 * What the guard made of a rule file.
 *
 * @param header what the rule says of itself; null where that cannot be read
 * @param parameters the names of the parameters that it reads
 * @param form how the rule is put together; null where it has not passed
 * @param problems all that is wrong with it, by place; empty for a rule that may be compiled
 */
public record Guarded(RuleHeader header, Set<String> parameters, Form form, List<RuleProblem> problems) {
    public boolean passed() {
        return problems.isEmpty();
    }
}
