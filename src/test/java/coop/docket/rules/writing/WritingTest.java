package coop.docket.rules.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import coop.docket.rules.TestRules;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What forms write into a pack reads as an officer would have written it, and nothing else changes. */
class WritingTest {
    private static final PackFiles SHIPPED = PackFiles.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Nested
    class A_new_rule {
        private static final ReadPack PACK = ReadPack.of(SHIPPED, new Problems());

        @Test
        void of_every_choice_is_sound_and_does_what_its_examples_say() throws PackNotValid {
            var files = SHIPPED;
            var ids = new ArrayList<String>();
            for (var kind : RuleKind.values()) {
                for (var main : MainCondition.of(kind)) {
                    var pack = ReadPack.of(files, new Problems());
                    var id = NewRule.nextId(pack, kind);
                    ids.add(id);
                    var all = new ArrayList<>(files.files());
                    var written = NewRule.of(pack, asked(kind, id, main), TODAY);
                    all.removeIf(file ->
                            written.stream().anyMatch(each -> each.path().equals(file.path())));
                    all.addAll(written);
                    files = new PackFiles(all);
                }
            }
            var tested = TestRules.test(files, new Problems()).results();

            assertThat(ids).hasSize(17);
            assertThat(tested.stream().filter(result -> ids.contains(result.rule())))
                    .hasSizeGreaterThan(34)
                    .allSatisfy(result ->
                            assertThat(result.holds()).as(result.toString()).isTrue());
        }

        @Test
        void takes_the_next_number_and_no_other_rules() {
            assertThat(NewRule.nextId(PACK, RuleKind.INACTIVE)).isEqualTo("INA-17");
            assertThatThrownBy(
                            () -> NewRule.of(PACK, asked(RuleKind.INACTIVE, "INA-07", MainCondition.COLUMN_IS), TODAY))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(
                            () -> NewRule.of(PACK, asked(RuleKind.INACTIVE, "DEB-77", MainCondition.COLUMN_IS), TODAY))
                    .isInstanceOf(Refusal.class);
        }

        private static RuleAsked asked(RuleKind kind, String id, MainCondition main) {
            return new RuleAsked(
                    kind,
                    id,
                    Map.of(Language.VI, "Quy tắc mới", Language.EN, "A new rule", Language.TH, "กฎใหม่"),
                    "none (indicator)",
                    Standing.INDICATOR,
                    Severity.LOW,
                    kind == RuleKind.DEBT ? LocalDate.of(2027, 1, 1) : null,
                    main,
                    main.of() == MainCondition.Of.SPAN ? "meeting.limit" : null,
                    main.of() == MainCondition.Of.NOTHING ? null : "label",
                    main.of() == MainCondition.Of.VALUE ? "WEAK" : null,
                    Set.of(Restriction.values()));
        }
    }

    @Test
    void a_rule_is_watched_from_a_day_and_then_counts_again() {
        var pack = ReadPack.of(SHIPPED, new Problems());
        var begun = WatchRule.begin(pack, "INA-07", TODAY, "trước hết chỉ \"xem\"");
        var watching = read(begun);
        var both = read(watching, WatchRule.begin(watching, "INA-01", TODAY, "x"));

        assertThat(watching.problems()).isEmpty();
        assertThat(watching.watches("INA-07", TODAY)).isTrue();
        assertThat(watching.watches("INA-07", TODAY.minusDays(1))).isFalse();
        assertThat(both.watched()).containsOnlyKeys("INA-07", "INA-01");
        assertThat(read(both, WatchRule.end(both, "INA-07")).watched()).containsOnlyKeys("INA-01");
        assertThat(read(watching, WatchRule.end(watching, "INA-07")).watched()).isEmpty();
        assertThatThrownBy(() -> WatchRule.begin(pack, "INA-99", TODAY, "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> WatchRule.begin(pack, "INA-07", TODAY, " ")).isInstanceOf(Refusal.class);
    }

    private static ReadPack read(SourceFile changed) {
        return read(ReadPack.of(SHIPPED, new Problems()), changed);
    }

    private static ReadPack read(ReadPack pack, SourceFile changed) {
        var files = new ArrayList<>(pack.files().files());
        files.removeIf(file -> file.path().equals(changed.path()));
        files.add(changed);
        return ReadPack.of(new PackFiles(files), new Problems());
    }

    @Test
    void words_take_the_place_of_those_under_their_key() {
        var words = new SourceFile("words/vi.properties", "a=1\nb=2\n");

        assertThat(SetWords.to(words, "a", "x\\y").text()).isEqualTo("a=x\\\\y\nb=2\n");
        assertThat(SetWords.to(words, "c", " 3 ").text()).isEqualTo("a=1\nb=2\nc=3\n");
    }
}
