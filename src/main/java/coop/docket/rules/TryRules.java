package coop.docket.rules;

import coop.docket.refusal.Reason;
import coop.docket.rules.examples.ExampleResult;
import coop.docket.rules.examples.ExampleRun;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.worker.WorkerFailed;
import coop.docket.rules.worker.WorkerPack;
import java.util.List;

/**
 * Tries rules that nobody has approved: the guard here, and then, in a worker, the compiler, whether they come to an end,
 * and their examples. Unlike a check it goes as far as it can and tells all.
 */
public final class TryRules {
    private TryRules() {}

    /**
     * What came of it.
     *
     * @param pack the pack as far as it could be read
     * @param problems all that is wrong, by place
     * @param results what the rules said of their examples, in order; empty where they did not come to an end
     * @param asked whether the rules could be compiled and asked
     */
    public record Tried(ReadPack pack, List<RuleProblem> problems, List<ExampleResult> results, boolean asked) {}

    /**
     * Tries all rules of a pack.
     *
     * @throws coop.docket.refusal.Refusal NOT_NOW if too many packs are being tried
     */
    public static Tried all(PackFiles files) {
        return tried(ReadPack.of(files, new Problems()));
    }

    /**
     * Tries one rule of a pack, with the pack's numbers, words and calendar. What is wrong with other rules is left out.
     *
     * @param path of the rule's file
     * @throws coop.docket.refusal.Refusal NOT_NOW if too many packs are being tried
     */
    public static Tried one(PackFiles files, String path) {
        return tried(ReadPack.ofOne(files, path));
    }

    private static Tried tried(ReadPack read) {
        var problems = new Problems();
        problems.addAll(read.problems());
        ExampleRun.examplesOf(read, problems);
        if (!read.problems().isEmpty()) {
            return new Tried(read, problems.sorted(), List.of(), false);
        }
        List<ExampleResult> results = List.of();
        var asked = false;
        try (var worker = WorkerPack.attempt(read)) {
            results = worker.examples();
            worker.trial();
            asked = true;
        } catch (PackNotValid refused) {
            problems.addAll(refused.problems());
        } catch (WorkerFailed failed) {
            problems.addAll(blamed(read, failed));
        }
        return new Tried(read, problems.sorted(), results, asked);
    }

    private static List<RuleProblem> blamed(ReadPack read, WorkerFailed failed) {
        if (read.rules().size() > 1) {
            return CheckRules.blamed(read, failed);
        }
        var file = read.rules().values().iterator().next().file();
        return List.of(new RuleProblem(file, 0, 0, failed.reason(), Reason.of("pack.worker.simplify")));
    }
}
