package coop.docket.rulemaking.checks;

import coop.docket.access.Actor;
import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.rulemaking.drafts.DraftReaders;
import coop.docket.rules.TryRules;
import coop.docket.rules.examples.ExampleRun;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.worker.Workers;
import java.util.List;

/** Says what is wrong with one file of a draft: of a rule or its examples both, and what the rule says of them. */
public final class CheckFile {
    private static final String RULE = ".drl";
    private static final String EXAMPLES = ".examples.yml";

    /**
     * @param draft all files of the draft
     * @param path of one of them
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_NOW if too many rules are being tried
     */
    public CheckedFiles check(Actor actor, PackFiles draft, String path) {
        DraftReaders.need(actor);
        Workers.keepOneWarm();
        var rule = path.endsWith(EXAMPLES) ? path.replace(EXAMPLES, RULE) : path;
        if (rule.endsWith(RULE) && draft.file(rule).isPresent()) {
            var tried = TryRules.one(draft, rule);
            return new CheckedFiles(tried.problems(), tried.results(), tried.asked());
        }
        return new CheckedFiles(read(draft, path), List.of(), false);
    }

    /** Of a file that holds no rule. */
    private static List<RuleProblem> read(PackFiles draft, String path) {
        var problems = new Problems();
        var read = ReadPack.of(draft, new Problems());
        problems.addAll(read.problems());
        ExampleRun.examplesOf(read, problems);
        if (path.equals(WorkflowFile.PATH)) {
            WorkflowFile.read(read, problems);
        }
        return problems.sorted().stream()
                .filter(problem -> problem.file().equals(path))
                .toList();
    }
}
