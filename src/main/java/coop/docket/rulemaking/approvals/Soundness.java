package coop.docket.rulemaking.approvals;

import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rulemaking.checks.CheckedFiles;
import coop.docket.rules.examples.ExampleResult;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.RuleProblem;
import java.util.List;

/** Whether a pack could judge at once: guard, compiler, an end to every rule, procedures, and each example as it says. */
final class Soundness {
    private Soundness() {}

    /**
     * @throws Refusal NOT_VALID with the first of what is wrong and how much there is; NOT_NOW if too many packs are being
     *     tried
     */
    static void need(PackFiles files) {
        var checked = CheckedFiles.whole(files);
        if (!checked.problems().isEmpty()) {
            throw notSound(checked.problems());
        }
        var wrong = checked.results().stream().filter(result -> !result.holds()).toList();
        if (!wrong.isEmpty()) {
            throw notRight(wrong);
        }
    }

    private static Refusal notSound(List<RuleProblem> problems) {
        var first = problems.get(0);
        return new Refusal(
                RefusalKind.NOT_VALID,
                Reason.of(
                        "approvals.not-sound",
                        (long) problems.size(),
                        first.file(),
                        (long) first.line(),
                        first.what()));
    }

    private static Refusal notRight(List<ExampleResult> wrong) {
        var first = wrong.get(0);
        return Refusal.notValid(
                "approvals.examples",
                (long) wrong.size(),
                first.file(),
                (long) first.example().line(),
                first.example().name());
    }
}
