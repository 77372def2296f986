package coop.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.docket.assessment.OnePass;
import coop.docket.intake.Findings;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.RegisterFile;
import coop.docket.intake.Remark;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.language.Language;
import coop.docket.register.Sheet;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RealRegisterJudgedTest {
    private static final int SIZE = 7_387;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path FOLDER = Path.of(System.getProperty("shared.data", "../shared/data"), "uk-as-ours");

    /** What a rule compares, and must therefore be known; the other values that it shows may be blank. */
    private static final Map<String, List<String>> RESTS_ON =
            Map.of("CNV-06", List.of("code"), "CNV-01P", List.of("registered_on"));

    private static final List<Finding> FOUND = new ArrayList<>();
    private static final List<RefusedCell> REFUSED = new ArrayList<>();
    private static long judged;
    private static long read;
    private static long refused;

    @BeforeAll
    static void judge() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "the shared data are not here: " + FOLDER);
        try (var book = RuleBook.open(PackFiles.shipped(), new Problems());
                var file = RegisterFile.open(FOLDER, IntakeLimits.USUAL);
                var dossiers = file.dossiers(new Refusals())) {
            judged = new OnePass(book, DAY, file.areas()).judge(dossiers, FOUND::addAll);
            read = dossiers.counts().read(Sheet.COOPERATIVES);
            refused = dossiers.counts().refused(Sheet.COOPERATIVES);
        }
    }

    @Nested
    class Every_row {
        @Test
        void is_judged_or_refused_with_its_reason() {
            assertThat(read).isEqualTo(SIZE);
            assertThat(judged + refused).isEqualTo(SIZE);
            assertThat(REFUSED.stream().map(RefusedCell::row).distinct()).hasSize((int) refused);
        }
    }

    @Nested
    class What_is_not_known {
        @Test
        void is_held_against_nobody() {
            var accusing = FOUND.stream()
                    .filter(finding -> finding.rule().standing() != Standing.DATA)
                    .toList();

            assertThat(rules(accusing)).isEqualTo(new TreeSet<>(RESTS_ON.keySet()));
            for (var finding : accusing) {
                assertThat(finding.rule().severity()).isEqualTo(Severity.MEDIUM);
                for (var key : RESTS_ON.get(finding.rule().id())) {
                    assertThat(finding.values().get(key)).as(key).isNotNull();
                }
            }
        }

        @Test
        void is_asked_for() {
            assertThat(rules(FOUND.stream()
                            .filter(finding -> finding.rule().standing() == Standing.DATA)
                            .toList()))
                    .containsExactly("DAT-02", "DAT-03", "DAT-05", "DAT-06", "DAT-09");
        }

        @Test
        void leaves_no_place_of_a_sentence_open() {
            for (var finding : FOUND) {
                assertThat(finding.sentence(Language.VI)).doesNotContain("{", "}", "null");
            }
        }
    }

    private static Set<String> rules(List<Finding> findings) {
        var rules = new TreeSet<String>();
        findings.forEach(finding -> rules.add(finding.rule().id()));
        return rules;
    }

    /** Keeps what is refused. */
    private static final class Refusals implements Findings {
        @Override
        public void refused(RefusedCell cell) {
            REFUSED.add(cell);
        }

        @Override
        public void remarked(Remark remark) {}
    }
}
