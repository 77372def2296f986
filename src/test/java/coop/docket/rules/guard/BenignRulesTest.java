package coop.docket.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.areas.AreaList;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.rules.engine.RuleCompiler;
import coop.docket.rules.engine.RuleText;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.terms.Deadline;
import coop.docket.rules.terms.ParametersFile;
import coop.docket.rules.terms.Terms;
import coop.docket.rules.terms.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an officer may write without Java passes the guard, and what passes the guard the engine takes. */
class BenignRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Guard GUARD = new Guard(HostileRulesTest.units());

    @Test
    void there_are_many() {
        assertThat(benign()).hasSizeGreaterThanOrEqualTo(45);
    }

    @ParameterizedTest
    @MethodSource("benign")
    void passes_the_guard(Corpus.Entry entry) {
        assertThat(GUARD.check(entry.file()).problems()).isEmpty();
    }

    @Test
    void all_of_them_compile_and_judge_a_register_without_a_fault() throws Exception {
        var texts = new ArrayList<RuleText>();
        for (var entry : benign()) {
            var id = String.format("DEB-%02dB", texts.size());
            texts.add(new RuleText("debt/" + id + ".drl", entry.file().text().replace("DEB-77", id)));
        }
        var parameters =
                ParametersFile.read(PackFiles.shipped().file("parameters.yml").orElseThrow(), new Problems());
        var terms = new Terms(TODAY, parameters, WorkingDays.WEEKENDS_ONLY, AreaList.NOT_LOADED, Deadline.none());
        var flagged = new ArrayList<String>();
        try (var rules = RuleCompiler.compile(texts);
                var session = rules.on(terms)) {
            var dossiers = DemonstrationRegister.of(1_000, TODAY).toList();
            for (var cooperative : session.judge(dossiers)) {
                cooperative.flags().forEach(flag -> flagged.add(flag.ofRule()));
            }
        }

        assertThat(flagged.stream().distinct()).hasSizeGreaterThan(texts.size() / 2);
    }

    @Test
    void accumulate_reckons_as_the_words_do_and_counts_rows() throws Exception {
        var accumulated =
                "accumulate( Debt( $b : balance ) from $c.debts; $s : sum($b), $n : count($b); $s == 30, $n == 3 )";
        var rule = "rule \"DEB-77\" when\n $c : Cooperative( debts.sum(\"balance\") == 30 )\n " + accumulated
                + "\nthen\n $c.flag(\"DEB-77\");\nend\n";
        var dossier = Given.cooperative()
                .with(Sheet.DEBTS, "debt_no", "1", "balance", "10")
                .with(Sheet.DEBTS, "debt_no", "2", "balance", "20")
                .with(Sheet.DEBTS, "debt_no", "3")
                .dossier();
        var terms = new Terms(TODAY, Map.of(), WorkingDays.WEEKENDS_ONLY, AreaList.NOT_LOADED, Deadline.none());
        try (var rules = RuleCompiler.compile(List.of(new RuleText("debt/DEB-77.drl", rule)));
                var session = rules.on(terms)) {
            assertThat(session.judge(List.of(dossier)).get(0).flags()).hasSize(1);
        }
    }

    static List<Corpus.Entry> benign() {
        return Corpus.read("benign.txt");
    }
}
