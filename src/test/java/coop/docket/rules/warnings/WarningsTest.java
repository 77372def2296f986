package coop.docket.rules.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sound in a pack and yet looks wrong. */
class WarningsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final List<SourceFile> SHIPPED = PackFiles.shipped().files();

    @Nested
    class The_shipped_pack {

        @Test
        void has_these_and_no_others() {
            var told = Warnings.of(ReadPack.of(PackFiles.shipped(), new Problems()), DAY).stream()
                    .map(warning -> "%s:%d %s %s"
                            .formatted(
                                    warning.file(),
                                    warning.line(),
                                    warning.kind(),
                                    Words.in(Language.EN).say(warning.what())));

            assertThat(told)
                    .containsExactlyElementsOf(
                            """
                    conversion/CNV-01.drl:3 UNVERIFIED CNV-01: no lawyer has checked its basis yet: Law 23/2012/QH13, Art. 62.
                    debt/DEB-09G.drl:3 UNVERIFIED DEB-09G: no lawyer has checked its basis yet: Circular 31/2024/TT-NHNN, Art. 10 (limits of groups 2, 3, 5 not yet checked).
                    inactive/INA-02.drl:3 UNVERIFIED INA-02: no lawyer has checked its basis yet: Law 23/2012/QH13, Art. 54.2.
                    inactive/INA-07O.drl:3 UNVERIFIED INA-07O: no lawyer has checked its basis yet: Law 23/2012/QH13, Art. 54.
                    property/AST-01.drl:3 UNVERIFIED AST-01: no lawyer has checked its basis yet: Land Law 31/2024/QH15 (article not yet checked).
                    property/AST-06.drl:3 UNVERIFIED AST-06: no lawyer has checked its basis yet: Circular 31/2018/TT-BTC, Art. 3.5.
                    property/AST-09.drl:3 UNVERIFIED AST-09: no lawyer has checked its basis yet: Law 17/2023/QH15, Art. 101.3.a; Circular 31/2018/TT-BTC, Art. 3.4; Land Law 31/2024/QH15, Art. 82.
                    """
                                    .lines()
                                    .toList());
        }

        @Test
        void is_told_in_every_language() {
            for (var language : Language.values()) {
                assertThat(Warnings.of(ReadPack.of(PackFiles.shipped(), new Problems()), DAY))
                        .allSatisfy(warning -> assertThat(
                                        Words.in(language).has(warning.what().key()))
                                .isTrue());
            }
        }
    }

    @Nested
    class A_condition_that_can_never_hold {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "officialMembers > 5, officialMembers < 3",
                    "officialMembers > 5 && officialMembers <= 5",
                    "officialMembers < 0",
                    "3 > officialMembers, officialMembers >= 3",
                    "label == \"WEAK\", label == \"FORMAL_ONLY\"",
                    "label in (\"WEAK\", \"UNREACHABLE\"), label == \"FORMAL_ONLY\"",
                    "type == \"GROUP\", cooperativeOrUnion",
                    "type != \"GROUP\", !cooperativeOrUnion",
                    "legalStatus == \"CEASED\"",
                    "legalStatus == \"DISSOLVING\", !windingDown",
                    "forceMajeure == \"yes\", isNot(forceMajeure, \"yes\")",
                    "isNotKnown(lastMeeting), lastMeeting < today",
                    "registeredOn < day(\"2013-07-01\"), registeredOn >= day(\"2013-07-01\")",
                    "lastMeeting < registeredOn, lastMeeting > registeredOn",
                    "lastMeeting < registeredOn, registeredOn <= lastMeeting",
                    "debts.none, debtsThatCount.count < 0",
                    "debts.none, debts.with(\"creditor_kind\", \"TAX\").found",
                    "openProceedings.found, !windingDown",
                    "debtsThatCount.with(\"treatment\", \"PAID\").found",
                    "debts.with(\"secured\", \"yes\").with(\"secured\", \"no\").found",
                    "debts.with(\"secured\", \"yes\").isNot(\"secured\", \"yes\", \"no\").found",
                    "openProceedings.done(\"closed_on\").found",
                    "debts.lacking(\"due_on\").past(\"due_on\").found",
                    "debts.before(day(\"2020-01-01\"), \"due_on\").from(day(\"2021-01-01\"), \"due_on\").found",
                    "debts.numberFrom(6, \"bank_group\").found",
                    "assets.numberAbove(100, \"state_share\").found",
                    "label == \"WEAK\" && ( label == \"FORMAL_ONLY\" || sector == \"CREDIT\" && isNotKnown(sector) )",
                    "notCeased ) exists Debt( balance > 5, balance < 5 ) from $c.debts( ",
                    "notCeased ) exists Debt( treatment == \"PAID\" ) from $c.debtsThatCount( ",
                    "startsWith(code, \"58\"), !startsWith(code, \"58\")"
                })
        void is_named(String condition) {
            assertThat(kinds(condition)).contains(Warning.Kind.NEVER);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "officialMembers > 5, officialMembers < 7",
                    "officialMembers >= 5, officialMembers <= 5",
                    "officialMembers > 5, associateMembers < 3",
                    "label in (\"WEAK\", \"UNREACHABLE\"), isNot(label, \"WEAK\")",
                    "isNot(label, \"CEASED_OPERATING\", \"AWAITING_DISSOLUTION\", \"NOT_CONVERTED\", \"FORMAL_ONLY\","
                            + " \"WEAK\", \"UNREACHABLE\")",
                    "isNotKnown(lastMeeting), isKnown(registeredOn)",
                    "lastMeeting <= registeredOn, lastMeeting >= registeredOn",
                    "debts.found, debts.with(\"creditor_kind\", \"TAX\").none",
                    "debts.with(\"secured\", \"yes\").found, debts.with(\"secured\", \"no\").found",
                    "debts.isNot(\"secured\", \"yes\", \"no\").found",
                    "debts.numberFrom(5, \"bank_group\").found",
                    "openProceedings.done(\"filed_on\").found",
                    "legalStatus == \"DISSOLVING\", windingDown",
                    "label == \"WEAK\" || label == \"FORMAL_ONLY\"",
                    "latestReport.profit < 0",
                    "notCeased ) exists Debt( balance > 5 ) from $c.debts not Debt( balance > 5 ) from $c.debtsThatCount( "
                })
        void is_not_seen_where_it_can(String condition) {
            assertThat(kinds(condition)).doesNotContain(Warning.Kind.NEVER);
        }

        @Test
        void is_told_with_its_line_and_in_words() {
            var warnings = of(rule("officialMembers > 5,\n  officialMembers < 3"));

            assertThat(warnings).hasSize(1);
            assertThat(warnings.get(0).line()).isEqualTo(7);
            assertThat(Words.in(Language.EN).say(warnings.get(0).what()))
                    .isEqualTo(
                            "DEB-77: this condition contradicts those before it, so the rule can never be raised: the"
                                    + " number of official members is less than 3.");
        }

        @Test
        void is_named_too_where_it_is_but_an_alternative() {
            var warnings = of(rule("label == \"WEAK\", label == \"FORMAL_ONLY\" || seal == \"LOST\""));

            assertThat(warnings).extracting(Warning::kind).containsExactly(Warning.Kind.NEVER);
            assertThat(Words.in(Language.EN).say(warnings.get(0).what())).contains("“formal-only”", "alternative");
        }
    }

    @Nested
    class A_condition_that_always_holds {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "debts.count >= 0",
                    "type in (\"GROUP\", \"COOPERATIVE\", \"UNION\", \"CREDIT_FUND\")",
                    "windingDown || !windingDown",
                    "isKnown(label) || isNotKnown(label)",
                    "seal == \"LOST\", seal == \"LOST\""
                })
        void is_named(String condition) {
            assertThat(kinds(condition)).contains(Warning.Kind.ALWAYS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "officialMembers >= 0",
                    "label == \"WEAK\" || isNot(label, \"WEAK\", \"FORMAL_ONLY\")",
                    "registeredOn < today || registeredOn >= today"
                })
        void is_not_seen_where_a_blank_or_another_value_fails(String condition) {
            assertThat(kinds(condition)).doesNotContain(Warning.Kind.ALWAYS);
        }
    }

    @Nested
    class Two_rules {

        @Test
        void that_ask_the_same_on_the_same_days_are_named_once() {
            var one = rule("DEB-77", "LOW", "", "seal == \"LOST\", debts.found");
            var two = rule("DEB-78", "LOW", "", "debts.found, seal == \"LOST\"");

            assertThat(told(one, two))
                    .containsExactly("DEB-78 has the same conditions as DEB-77, and both are in force on"
                            + " the same days. Keep one, or part their days.");
        }

        @Test
        void of_which_one_asks_more_and_weighs_no_more_are_named() {
            var wide = rule("DEB-77", "MEDIUM", "", "officialMembers < 10");
            var narrow = rule("DEB-78", "LOW", "", "officialMembers < 5, seal == \"LOST\"");

            assertThat(told(wide, narrow))
                    .containsExactly("Whenever DEB-78 is raised, DEB-77 is raised too, and weighs no less. DEB-78 adds"
                            + " nothing.");
        }

        @Test
        void of_which_the_narrower_weighs_more_are_as_they_should_be() {
            assertThat(told(
                            rule("DEB-77", "LOW", "", "officialMembers < 10"),
                            rule("DEB-78", "HIGH", "", "officialMembers < 5")))
                    .isEmpty();
        }

        @Test
        void that_are_in_force_on_different_days_do_not_overlap() {
            assertThat(told(
                            rule("DEB-77", "LOW", "date-expires \"2026-01-01\"", "seal == \"LOST\""),
                            rule("DEB-78", "LOW", "date-effective \"2026-01-01\"", "seal == \"LOST\"")))
                    .isEmpty();
        }

        @Test
        void with_days_between_them_leave_a_gap() {
            var told = told(
                    rule("DEB-77", "LOW", "date-expires \"2026-01-01\"", "seal == \"LOST\""),
                    rule("DEB-77A", "LOW", "date-effective \"2026-03-01\"", "seal == \"LOST\", debts.found"));

            assertThat(told)
                    .containsExactly("DEB-77 ends on 1 January 2026, but DEB-77A begins only on 1 March 2026: up"
                            + " to and including 28 February 2026 no rule stands.");
        }
    }

    @Nested
    class A_number {

        @Test
        void that_begins_after_the_rule_leaves_a_gap() {
            var rule = rule(
                    "DEB-77",
                    "LOW",
                    "date-effective \"2020-01-01\"",
                    "plus(lastMeeting, months(\"insolvency\")) < today");
            var later = rule("DEB-78", "LOW", "", "debts.sum(\"balance\") > amount(\"exit-ban.debt\")");

            assertThat(told(rule, later))
                    .containsExactly("DEB-78 is in force on every day, but the parameter exit-ban.debt has a value only"
                            + " from 1 July 2026: before that the condition cannot hold.");
        }

        @Test
        void that_nobody_reads_is_named() {
            var parameters = SHIPPED.stream()
                    .filter(file -> file.path().equals("parameters.yml"))
                    .findFirst()
                    .orElseThrow();
            var more = new SourceFile(
                    parameters.path(),
                    parameters.text()
                            + "\nnobody.reads:\n  unit: months\n  title:\n    vi: \"x\"\n    en: \"x\"\n  values:\n"
                            + "    2024-07-01: { value: 12, basis: \"x\", verified: yes }\n");
            var files = new ArrayList<>(SHIPPED);
            files.set(files.indexOf(parameters), more);

            var unread = Warnings.of(ReadPack.of(new PackFiles(files), new Problems()), DAY).stream()
                    .filter(warning -> warning.kind() == Warning.Kind.UNREAD)
                    .toList();

            assertThat(unread).hasSize(1);
            assertThat(more.text().split("\n")[unread.get(0).line() - 1]).isEqualTo("nobody.reads:");
        }

        @Test
        void that_changes_must_not_stand_spelt_out_in_the_words_of_a_rule() {
            var line = "2024-07-01: { value: 18, basis: \"Law 17/2023/QH15, Art. 103.1.e\", verified: yes }";
            var longer = ChangedPack.replaced(
                    PackFiles.shipped(),
                    "parameters.yml",
                    line,
                    line + "\n    2027-01-01: { value: 24, basis: \"Law 9/2026/QH16\", verified: no }");

            var spelt = spelt(longer, DAY);
            assertThat(spelt)
                    .extracting(Warning::file)
                    .containsExactly("words/en.properties", "words/th.properties", "words/vi.properties");
            assertThat(spelt.get(2).line()).isEqualTo(18);
            assertThat(Words.in(Language.EN).say(spelt.get(2).what()))
                    .isEqualTo("INA-07: the text says “18 tháng”, but meeting.limit is “24 tháng” from 1 January 2027."
                            + " Change the text, or write a place for the number in it.");
            // a text that is mended too early is wrong until the day
            var mended = ChangedPack.replaced(longer, "words/vi.properties", "trong 18 tháng", "trong 24 tháng");
            assertThat(spelt(mended, DAY)).hasSize(3);
            assertThat(spelt(mended, LocalDate.of(2027, 1, 1))).hasSize(2);
        }

        private static List<Warning> spelt(PackFiles files, LocalDate day) {
            return Warnings.of(ReadPack.of(files, new Problems()), day).stream()
                    .filter(warning -> warning.kind() == Warning.Kind.SPELT)
                    .toList();
        }
    }

    @Nested
    class A_rule {

        @Test
        void whose_review_day_has_passed_is_named() {
            assertThat(told(rule("DEB-77", "LOW", "", "seal == \"LOST\"", "@review(\"2026-11-26\")")))
                    .containsExactly("DEB-77 was to be looked at again by 26 November 2026.");
            assertThat(told(rule("DEB-77", "LOW", "", "seal == \"LOST\"", "@review(\"2026-11-27\")")))
                    .isEmpty();
            assertThat(told(rule("DEB-77", "LOW", "", "seal == \"LOST\"", "@review(\"after the decree\")")))
                    .isEmpty();
        }

        @Test
        void that_does_not_exist_must_have_no_words() {
            var files = new ArrayList<>(SHIPPED);
            files.removeIf(file -> file.path().startsWith("debt/DEB-16"));

            assertThat(Warnings.of(ReadPack.of(new PackFiles(files), new Problems()), DAY).stream()
                            .filter(warning -> warning.kind() == Warning.Kind.WORDS)
                            .map(Warning::file)
                            .distinct())
                    .containsExactly("words/en.properties", "words/th.properties", "words/vi.properties");
        }
    }

    private static List<Warning.Kind> kinds(String condition) {
        return of(rule(condition)).stream().map(Warning::kind).toList();
    }

    private static List<String> told(SourceFile... rules) {
        return of(rules).stream()
                .map(warning -> Words.in(Language.EN).say(warning.what()))
                .toList();
    }

    /** What is said of these rules alone. */
    private static List<Warning> of(SourceFile... rules) {
        var files = new ArrayList<>(SHIPPED);
        files.removeIf(file -> file.path().startsWith("debt/"));
        files.addAll(List.of(rules));
        var pack = ReadPack.of(new PackFiles(files), new Problems());
        for (var rule : rules) {
            assertThat(pack.guarded(rule).problems()).isEmpty();
        }
        return Warnings.of(pack, DAY).stream()
                .filter(warning -> warning.file().startsWith("debt/"))
                .filter(warning -> warning.kind() != Warning.Kind.UNVERIFIED)
                .toList();
    }

    private static SourceFile rule(String condition) {
        return rule("DEB-77", "LOW", "", "notCeased, " + condition);
    }

    private static SourceFile rule(String id, String severity, String dates, String condition, String... more) {
        return new SourceFile(
                "debt/" + id + ".drl",
                """
                rule "%s"
                    @basis("Law 1")
                    @standing("LAW") @severity("%s") @verified("yes") %s
                    %s
                when
                    $c : Cooperative( %s )
                then
                    $c.flag("%s");
                end
                """
                        .formatted(id, severity, String.join(" ", more), dates, condition, id));
    }
}
