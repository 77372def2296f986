package coop.docket.rulemaking.checks;

import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.rules.TryRules;
import coop.docket.rules.examples.ExampleResult;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import java.util.List;

/**
 * What a check came to.
 *
 * @param problems all that is wrong, by place
 * @param results what the rules said of their examples, in order of rule and example
 * @param asked whether the rules could be asked at all; where they could not, the problems say why, or those of other files
 */
public record CheckedFiles(List<RuleProblem> problems, List<ExampleResult> results, boolean asked) {

    /**
     * All of a pack: its rules, its examples and its procedures.
     *
     * @throws coop.docket.refusal.Refusal NOT_NOW if too many packs are being tried
     */
    public static CheckedFiles whole(PackFiles files) {
        var tried = TryRules.all(files);
        var problems = new Problems();
        problems.addAll(tried.problems());
        WorkflowFile.read(tried.pack(), problems);
        return new CheckedFiles(problems.sorted(), tried.results(), tried.asked());
    }

    /** Whether nothing is wrong and every example is as it should be. */
    public boolean sound() {
        return problems.isEmpty() && asked && results.stream().allMatch(ExampleResult::holds);
    }
}
