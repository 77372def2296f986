package coop.docket.rules.mutation;

import coop.docket.rules.engine.RuleCompiler;
import coop.docket.rules.engine.RuleText;
import coop.docket.rules.engine.RulesDoNotCompile;
import coop.docket.rules.examples.Example;
import coop.docket.rules.examples.ExampleResult;
import coop.docket.rules.examples.ExampleRun;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.terms.Deadline;
import coop.docket.rules.terms.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiles each mutant alone and asks whether an example of its rule notices. */
final class MutationRun {
    private final ReadPack pack = ReadPack.of(PackFiles.shipped(), new Problems());
    private final Map<String, List<Example>> examples = new HashMap<>();

    /** What became of a mutant. */
    enum Fate {
        KILLED,
        SURVIVED,
        /** The engine refused it, so no officer could have it. */
        NOT_COMPILED
    }

    MutationRun() {
        ExampleRun.examplesOf(pack, new Problems()).forEach(rule -> examples.put(rule.rule(), rule.examples()));
    }

    List<Mutant> mutants() {
        return pack.files().rules().stream()
                .flatMap(file -> Mutants.of(file, pack.parameters()).stream())
                .toList();
    }

    Fate fateOf(Mutant mutant) {
        try (var rules = RuleCompiler.compile(
                List.of(new RuleText(mutant.file().path(), mutant.file().text())))) {
            for (var example : examples.getOrDefault(mutant.rule(), List.of())) {
                var terms = new Terms(
                        example.today(), mutant.parameters(), pack.calendar(), example.areas(), Deadline.none());
                try (var session = rules.on(terms)) {
                    var flags = session.judge(List.of(example.dossier())).get(0).flags();
                    var since = flags.isEmpty() ? null : flags.get(0).sinceDay();
                    if (!new ExampleResult(mutant.rule(), "", example, !flags.isEmpty(), since).holds()) {
                        return Fate.KILLED;
                    }
                }
            }
            return Fate.SURVIVED;
        } catch (RulesDoNotCompile refused) {
            return Fate.NOT_COMPILED;
        } catch (RuntimeException thrown) {
            // it cannot judge at all, which every example notices
            return Fate.KILLED;
        }
    }
}
