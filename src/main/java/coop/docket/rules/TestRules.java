package coop.docket.rules;

import coop.docket.rules.examples.ExampleResult;
import coop.docket.rules.examples.ExampleRun;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.judging.RulePack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.terms.Deadline;
import coop.docket.rules.worker.WorkerPack;
import java.util.List;

/** Runs the examples of a pack: the carried rules in this process, any others in a worker. */
public final class TestRules {
    private TestRules() {}

    /**
     * What each rule said of its examples.
     *
     * @param found what came up while its files were read
     * @throws PackNotValid with every problem of the pack or of its examples
     * @throws coop.docket.rules.worker.WorkerFailed if the rules do not come to an end
     */
    public static Tested test(PackFiles files, Problems found) throws PackNotValid {
        var read = ReadPack.of(files, found);
        var problems = new Problems();
        problems.addAll(read.problems());
        var examples = ExampleRun.examplesOf(read, problems);
        if (!problems.none()) {
            throw new PackNotValid(problems.sorted());
        }
        if (RuleBook.trusted(read)) {
            try (var pack = RulePack.compile(read)) {
                return new Tested(read, ExampleRun.run(pack, examples, Deadline.none()));
            }
        }
        try (var pack = WorkerPack.attempt(read)) {
            return new Tested(read, pack.examples());
        }
    }

    /** The results in order of rule and example. */
    public record Tested(ReadPack pack, List<ExampleResult> results) {
        public long held() {
            return results.stream().filter(ExampleResult::holds).count();
        }
    }
}
