package coop.docket.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.sentences.Grounds;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the shipped rules as inspectors read them. */
class ShippedWordsTest {
    private static final ReadPack PACK = ReadPack.of(PackFiles.shipped(), new Problems());
    private static final Pattern ACCUSATION = Pattern.compile("vi phạm|violat|breach|ฝ่าฝืน|ละเมิด");
    private static final Pattern SIGN = Pattern.compile("[Dd]ấu hiệu|\\bsigns?\\b|สัญญาณ");
    private static final Pattern NO_BASIS = Pattern.compile("căn cứ pháp lý|legal basis|ฐานทางกฎหมาย");

    private static String sentence(String rule, Language language) {
        var cooperative = Row.of(Sheet.COOPERATIVES, Map.of("code", "0301175691", "type", "COOPERATIVE"));
        var nothingKnown = new Grounds(cooperative, LocalDate.of(2026, 11, 24), null, List.of(), 0, Map.of());
        return PACK.words().sentence(rule, nothingKnown, language);
    }

    private static Set<String> rules(Standing standing) {
        var rules = new TreeSet<String>();
        PACK.rules().values().stream()
                .filter(rule -> rule.standing() == standing)
                .forEach(rule -> rules.add(rule.id()));
        return rules;
    }

    @Nested
    class Every_sentence {
        @ParameterizedTest
        @EnumSource
        void survives_that_nothing_is_known(Language language) {
            assertThat(PACK.rules().keySet()).hasSize(72).allSatisfy(rule -> {
                assertThat(PACK.words().title(rule, language)).isNotEqualTo(rule);
                assertThat(sentence(rule, language)).isNotBlank().doesNotContain("{", "null");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "th"})
        void shows_the_same_values_as_the_vietnamese(String language) {
            assertThat(PACK.rules().keySet())
                    .allSatisfy(rule -> assertThat(places(rule, language)).isEqualTo(places(rule, "vi")));
        }

        private static Set<String> places(String rule, String language) {
            var text = PACK.files()
                    .file("words/" + language + ".properties")
                    .orElseThrow()
                    .text();
            var line = text.lines()
                    .filter(each -> each.startsWith(rule + ".sentence="))
                    .findFirst()
                    .orElseThrow();
            var places = new TreeSet<String>();
            Pattern.compile("\\{([^}]+)}")
                    .matcher(line)
                    .results()
                    .map(MatchResult::group)
                    .forEach(places::add);
            // only Vietnamese begins a sentence with what kind of cooperative it is
            places.remove("{type}");
            return places;
        }
    }

    @Nested
    class A_sign {
        @ParameterizedTest
        @EnumSource
        void is_called_a_sign_without_legal_basis(Language language) {
            assertThat(rules(Standing.INDICATOR)).isNotEmpty().allSatisfy(rule -> assertThat(sentence(rule, language))
                    .containsPattern(SIGN)
                    .containsPattern(NO_BASIS)
                    .doesNotContainPattern(ACCUSATION));
        }
    }

    @Nested
    class A_doubt {
        @ParameterizedTest
        @EnumSource
        void accuses_nobody(Language language) {
            assertThat(rules(Standing.DATA)).hasSize(10).allSatisfy(rule -> assertThat(sentence(rule, language))
                    .doesNotContainPattern(ACCUSATION));
        }
    }

    @Nested
    class The_files_beside_the_rules {
        @Test
        void can_be_read_without_a_problem() {
            assertThat(PACK.problems()).isEmpty();
            assertThat(PACK.parameters()).hasSize(33);
            assertThat(PACK.calendar().after(LocalDate.of(2026, 8, 20), 7)).isEqualTo(LocalDate.of(2026, 8, 28));
        }
    }
}
