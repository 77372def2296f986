package coop.docket.rules.targets;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The targets are read as they are written, and nothing that cannot be read is guessed. */
class TargetsFileTest {
    private static final String SOUND =
            """
            chain:
              title: { vi: Chuỗi, en: Chain, th: ห่วงโซ่ }
              measure: value-chain
              goal: at least
              value: 50 %
              by: 2030-12-31
              source: { vi: Chiến lược, en: Strategy, th: ยุทธศาสตร์ }
              verified: no
            """;

    private final Problems problems = new Problems();

    private List<Target> read(String text) {
        return TargetsFile.read(new PackFiles(List.of(new SourceFile("targets.yml", text))), problems);
    }

    @Nested
    class The_shipped_ones {
        private final List<Target> targets = TargetsFile.read(PackFiles.shipped(), problems);

        @Test
        void are_sound() {
            assertThat(problems.sorted()).isEmpty();
            assertThat(targets).hasSize(16);
        }

        @Test
        void let_two_papers_that_differ_stand_side_by_side() {
            assertThat(targets)
                    .filteredOn(target -> target.measure() == Measure.GOOD_OR_FAIR)
                    .extracting(Target::value, Target::to, Target::verified)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(new BigDecimal("0.60"), new BigDecimal("0.70"), true),
                            org.assertj.core.groups.Tuple.tuple(new BigDecimal("0.70"), null, false));
        }

        @Test
        void have_one_for_each_measure() {
            assertThat(targets).extracting(Target::measure).contains(Measure.values());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "value: 50 %, value: fifty, 5",
        "value: 50 %, value: 50, 5",
        "measure: value-chain, measure: chains, 3",
        "goal: at least, goal: above, 4",
        "by: 2030-12-31, by: 2030-02-30, 6",
        "verified: no, verified: perhaps, 8",
        "verified: no, sure: no, 8",
    })
    void what_is_wrong_is_told_with_its_line(String sound, String wrong, int line) {
        read(SOUND.replace(sound, wrong));

        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).line()).isEqualTo(line);
        assertThat(problems.sorted().get(0).file()).isEqualTo("targets.yml");
    }

    @Test
    void a_goal_of_at_most_is_reached_from_above() {
        var target = read(SOUND.replace("at least", "at most")).get(0);

        assertThat(target.reachedBy(new BigDecimal("0.5"))).isTrue();
        assertThat(target.reachedBy(new BigDecimal("0.51"))).isFalse();
    }

    @Test
    void a_pack_without_the_file_has_none() {
        assertThat(TargetsFile.read(new PackFiles(List.of()), problems)).isEmpty();
        assertThat(problems.none()).isTrue();
    }
}
