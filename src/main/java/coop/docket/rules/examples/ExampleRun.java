package coop.docket.rules.examples;

import coop.docket.refusal.Reason;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.judging.RulePack;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.terms.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Judges every example of a pack with the pack's rules. */
public final class ExampleRun {
    private ExampleRun() {}

    /** The examples of a pack by rule; a rule without examples on both sides becomes a problem. */
    public static List<RuleExamples> examplesOf(ReadPack pack, Problems problems) {
        var byRule = new TreeMap<String, RuleExamples>();
        for (var file : pack.files().files()) {
            if (file.path().endsWith(".examples.yml")) {
                var examples = ExampleFile.read(file, problems);
                byRule.put(examples.rule(), examples);
                var rule = file.path().replace(".examples.yml", ".drl");
                if (pack.files().file(rule).isEmpty()) {
                    problems.in(
                            file.path(),
                            Reason.of("pack.example.no-rule", examples.rule()),
                            Reason.of("pack.example.name-after-rule"));
                }
            }
        }
        pack.rules().values().forEach(rule -> {
            var examples = byRule.get(rule.id());
            if (examples == null) {
                problems.add(new RuleProblem(
                        rule.file(),
                        1,
                        1,
                        Reason.of("pack.example.rule-without", rule.id()),
                        Reason.of("pack.example.write-file", rule.file().replace(".drl", ".examples.yml"))));
            } else if (examples.examples().stream()
                            .map(Example::flagged)
                            .distinct()
                            .count()
                    < 2) {
                problems.in(examples.file(), Reason.of("pack.example.one-sided"), Reason.of("pack.example.both-sides"));
            }
        });
        return List.copyOf(byRule.values());
    }

    /**
     * What each rule said of its examples.
     *
     * @throws coop.docket.rules.terms.Deadline.RulesRanTooLong when the deadline passes
     */
    public static List<ExampleResult> run(RulePack pack, List<RuleExamples> all, Deadline deadline) {
        var results = new ArrayList<ExampleResult>();
        for (var examples : all) {
            for (var example : examples.examples()) {
                results.add(run(pack, examples, example, deadline));
            }
        }
        return results;
    }

    private static ExampleResult run(RulePack pack, RuleExamples examples, Example example, Deadline deadline) {
        try (var judging = pack.on(example.today(), example.areas(), deadline)) {
            var finding = judging.judge(List.of(example.dossier())).stream()
                    .filter(each -> each.rule().id().equals(examples.rule()))
                    .findFirst();
            return new ExampleResult(
                    examples.rule(),
                    examples.file(),
                    example,
                    finding.isPresent(),
                    finding.map(Finding::since).orElse(null));
        }
    }
}
