package coop.docket.rulemaking.checks;

import coop.docket.access.Actor;
import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.rules.TryRules;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;

/** Says all that is wrong with a draft, and what its rules say of all their examples. */
public final class CheckDraft {

    /**
     * @param draft all files of the draft
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_NOW if too many rules are being tried
     */
    public CheckedFiles check(Actor actor, PackFiles draft) {
        Writers.need(actor);
        var tried = TryRules.all(draft);
        var problems = new Problems();
        problems.addAll(tried.problems());
        WorkflowFile.read(tried.pack(), problems);
        return new CheckedFiles(problems.sorted(), tried.results(), tried.asked());
    }
}
