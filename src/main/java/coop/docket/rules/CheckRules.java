package coop.docket.rules;

import coop.docket.refusal.Reason;
import coop.docket.rules.examples.ExampleRun;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.worker.WorkerFailed;
import coop.docket.rules.worker.WorkerPack;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a pack as far as it can be without its examples' verdicts: guard, compiler, and whether rules come to an end. */
public final class CheckRules {
    private CheckRules() {}

    /**
     * What is wrong with a pack; nothing of it is compiled unless the guard has passed all of it, and then in a worker.
     *
     * @param found what came up while its files were read
     */
    public static Checked check(PackFiles files, Problems found) {
        var read = ReadPack.of(files, found);
        var problems = new Problems();
        problems.addAll(read.problems());
        var examples = ExampleRun.examplesOf(read, problems).stream()
                .mapToInt(rule -> rule.examples().size())
                .sum();
        if (read.problems().isEmpty()) {
            try (var worker = WorkerPack.attempt(read)) {
                worker.trial();
            } catch (PackNotValid refused) {
                problems.addAll(refused.problems());
            } catch (WorkerFailed failed) {
                problems.addAll(blamed(read, failed));
            }
        }
        return new Checked(read, examples, problems.sorted());
    }

    /** The changed rules that do not come to an end by themselves; all of them together where none does so alone. */
    static List<RuleProblem> blamed(ReadPack read, WorkerFailed failed) {
        var blamed = new Problems();
        var shipped = new HashSet<>(PackFiles.shipped().files());
        for (var rule : read.files().rules()) {
            if (!shipped.contains(rule)) {
                tryAlone(read, rule, blamed);
            }
        }
        if (blamed.none()) {
            blamed.in("", failed.reason(), Reason.of("pack.worker.simplify"));
        }
        return blamed.sorted();
    }

    private static void tryAlone(ReadPack read, SourceFile rule, Problems blamed) {
        var pack = ReadPack.ofOne(read.files(), rule.path());
        try (var worker = WorkerPack.attempt(pack)) {
            worker.trial();
        } catch (PackNotValid refused) {
            blamed.addAll(refused.problems());
        } catch (WorkerFailed failed) {
            blamed.in(rule.path(), failed.reason(), Reason.of("pack.worker.simplify"));
        }
    }

    /**
     * What a check came to.
     *
     * @param pack the pack as far as it could be read
     * @param examples how many examples it has
     * @param problems all that is wrong, by place
     */
    public record Checked(ReadPack pack, int examples, List<RuleProblem> problems) {
        /** The files that have a problem. */
        public Set<String> files() {
            var files = new HashSet<String>();
            problems.forEach(problem -> files.add(problem.file()));
            return files;
        }
    }
}
