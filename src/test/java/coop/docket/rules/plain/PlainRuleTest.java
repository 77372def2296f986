package coop.docket.rules.plain;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.guard.Corpus;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules as prose, in three languages. */
class PlainRuleTest {

    static Stream<String> shipped() {
        return PlainTable.SHIPPED.rules().keySet().stream();
    }

    static Stream<Corpus.Entry> benign() {
        return Corpus.read("benign.txt").stream();
    }

    @Nested
    class The_shipped_rules {

        @Test
        void stand_in_the_documents_as_the_program_says_them() throws IOException {
            var written = Path.of("target/plain-rules.md");
            Files.writeString(written, PlainTable.text());

            assertThat(Path.of("src/docs/plain-rules.md")).hasSameTextualContentAs(written);
        }

        @ParameterizedTest
        @MethodSource("coop.docket.rules.plain.PlainRuleTest#shipped")
        void are_all_said(String rule) {
            for (var language : Language.values()) {
                assertThat(said(PlainTable.SHIPPED, rule, language).unsaid()).isNull();
            }
        }

        @ParameterizedTest
        @MethodSource("coop.docket.rules.plain.PlainRuleTest#shipped")
        void name_every_parameter_column_value_and_day_that_stands_in_them(String rule) {
            for (var language : Language.values()) {
                var said = said(PlainTable.SHIPPED, rule, language).text();
                assertThat(WrittenInRules.of(PlainTable.SHIPPED, rule, language))
                        .allMatch(written -> written.standsIn(said));
            }
        }
    }

    @Nested
    class Any_rule_that_passes_the_guard {

        @ParameterizedTest
        @MethodSource("coop.docket.rules.plain.PlainRuleTest#benign")
        void is_said_and_names_all_that_stands_in_it(Corpus.Entry entry) {
            var pack = with(entry.file());
            for (var language : Language.values()) {
                var said = said(pack, "DEB-77", language);
                assertThat(said.unsaid()).isNull();
                assertThat(said.text()).doesNotContain("plain.", "{", "null");
                assertThat(WrittenInRules.of(pack, "DEB-77", language))
                        .allMatch(written -> written.standsIn(said.text()));
            }
        }

        @Test
        void may_have_a_form_that_cannot_be_said_and_then_the_line_is_named_and_nothing_else() {
            var rule = rule(
                    "debts.with(\"secured\", \"yes\").or(debts.past(\"due_on\"))\n        .past(\"due_on\").found");

            var said = said(with(rule), "DEB-77", Language.EN);

            assertThat(said.when()).isEmpty();
            assertThat(said.then()).isEmpty();
            assertThat(said.text())
                    .isEqualTo("The rule DEB-77 cannot be put into words (line 5 of debt/DEB-77.drl: “or”)."
                            + " Please read the rule file.");
        }

        @Test
        void that_does_not_pass_is_not_said() {
            var said = said(with(rule("!label")), "DEB-77", Language.EN);

            assertThat(said.text()).startsWith("The rule DEB-77 has not passed the check (");
        }
    }

    @Nested
    class A_number {

        @Test
        void is_that_of_the_day_or_of_the_nearest_day_on_which_the_rule_is_in_force() {
            var insolvency = PlainRule.of(PlainTable.SHIPPED, "DEB-11", PlainTable.DAY, Language.EN);
            var members = PlainRule.of(PlainTable.SHIPPED, "INA-09", LocalDate.of(2020, 1, 1), Language.EN);

            assertThat(insolvency.text())
                    .contains("3 months (insolvency) or more", "the numbers are those of 28 February 2026");
            assertThat(members.text()).contains("7 (members.minimum)", "the numbers are those of 1 January 2020");
        }

        @Test
        void of_another_day_is_told_with_its_whole_timeline() {
            assertThat(said(PlainTable.SHIPPED, "DIS-02", Language.EN).text())
                    .contains("dissolution.votes in force on the day of beginning (75% from 1 January 1945, 65% from"
                            + " 1 July 2024)");
        }
    }

    @Nested
    class A_question {

        @Test
        void is_turned_into_its_opposite_where_it_is_negated() {
            assertThat(conditions("!( debts.found || windingDown || today > day(\"2025-01-01\") )"))
                    .containsExactly("all of these are so: (a) there is no debt; (b) it is not winding down (neither in"
                            + " dissolution, in bankruptcy nor revoked by tax enforcement by its legal status, and no"
                            + " proceeding is open); and (c) the day judged is not later than 1 January 2025");
        }

        @Test
        void reads_the_same_from_either_side() {
            assertThat(conditions("today > plus(lastMeetingOn, months(\"meeting.limit\")), 10 > officialMembers"))
                    .containsExactly(
                            "more than 18 months (meeting.limit) have passed since the recorded day of the last general"
                                    + " meeting",
                            "the number of official members is less than 10");
        }

        @Test
        void of_rows_says_whose_column_it_means() {
            assertThat(conditions("notCeased )\n exists Debt( incurredOn < $c.registeredOn() ) from $c.debts( "))
                    .contains("there is at least one debt for which the day the debt arose is before the day of"
                            + " registration of the cooperative");
        }

        private List<String> conditions(String condition) {
            return said(with(rule(condition)), "DEB-77", Language.EN).when();
        }
    }

    @Nested
    class The_words {

        @Test
        void tell_readers_in_every_language_what_an_unknown_value_comes_to() {
            for (var language : Language.values()) {
                assertThat(Words.in(language).has("plain.note")).isTrue();
                assertThat(PlainRule.note(language)).contains("parameters.yml");
            }
        }
    }

    private static PlainRule said(ReadPack pack, String rule, Language language) {
        return PlainRule.of(pack, rule, PlainTable.DAY, language);
    }

    private static SourceFile rule(String condition) {
        return new SourceFile(
                "debt/DEB-77.drl",
                """
                rule "DEB-77"
                    @basis("Law 17/2023/QH15, Art. 1")
                    @standing("LAW") @severity("LOW") @verified("no")
                when
                    $c : Cooperative( %s )
                then
                    $c.flag("DEB-77");
                end
                """
                        .formatted(condition));
    }

    private static ReadPack with(SourceFile rule) {
        var files = new ArrayList<>(PackFiles.shipped().files());
        files.add(rule);
        return ReadPack.of(new PackFiles(files), new Problems());
    }
}
