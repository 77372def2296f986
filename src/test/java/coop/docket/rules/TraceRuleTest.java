package coop.docket.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.tracing.Seen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a rule is silent: the first of its conditions that does not hold, and what its words come to. */
class TraceRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ReadPack PACK = ReadPack.of(PackFiles.shipped(), new Problems());

    private static Optional<TraceRule.Unmet> trace(String rule, Dossier dossier) {
        try (var trace = new TraceRule(PACK, PACK.rules().get(rule))) {
            return trace.trace(dossier, DAY, AreaList.NOT_LOADED);
        }
    }

    private static Dossier given(String columnsAndValues) {
        return Given.cooperative(columnsAndValues.strip().split("[ =]+")).dossier();
    }

    private static String told(Optional<TraceRule.Unmet> unmet) {
        return unmet.map(each -> each.condition() + " | "
                        + each.seen().stream()
                                .map(seen -> seen.word() + "=" + seen.value())
                                .collect(Collectors.joining(" ")))
                .orElse("-");
    }

    @ParameterizedTest(name = "{0} of {1}: {2} | {3}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "INA-07; legal_status=CEASED; notCeased; notCeased=false",
                "INA-07; type=GROUP; cooperativeOrUnion; cooperativeOrUnion=false",
                "INA-07; type=COOPERATIVE legal_status=DISSOLVING; !windingDown; windingDown=true",
                "INA-07; type=COOPERATIVE force_majeure=yes; isNot(forceMajeure, \"yes\"); forceMajeure=yes",
                "INA-07; type=COOPERATIVE; $limit : plus(lastMeeting, months(\"meeting.limit\")) <= today;"
                        + " lastMeeting=null meeting.limit=18 months today=2026-11-23",
                "INA-07; type=COOPERATIVE last_meeting_on=2025-05-24;"
                        + " $limit : plus(lastMeeting, months(\"meeting.limit\")) <= today;"
                        + " lastMeeting=2025-05-24 meeting.limit=18 months today=2026-11-23",
                "CNV-08; type=COOPERATIVE representative_title=Giám_đốc;"
                        + " sameWords(representativeTitle, \"Chủ nhiệm\", \"Trưởng ban quản trị\");"
                        + " representativeTitle=Giám_đốc",
                "DEB-01; type=COOPERATIVE; $debts.found; debtsThatCount=0 province.long-term-debt-months=12 months",
            })
    void the_first_condition_that_does_not_hold_is_named_with_its_values(
            String rule, String values, String condition, String seen) {
        var told = trace(rule, given(values)).orElseThrow();

        assertThat(told.condition().text()).isEqualTo(condition);
        assertThat(told.seen().stream().map(TraceRuleTest::spelt)).containsExactly(seen.split(" (?=[a-zA-Z.-]+=)"));
    }

    private static String spelt(Seen seen) {
        return seen.word() + "="
                + (seen.value() instanceof coop.docket.rules.terms.Span span
                        ? span.number() + " " + span.unit().name().toLowerCase(java.util.Locale.ROOT)
                        : seen.value());
    }

    @Test
    void changing_the_named_value_makes_that_condition_hold() {
        var values = "type=GROUP force_majeure=yes last_meeting_on=2026-05-24";
        var conditions = new ArrayList<String>();
        for (var change : List.of("type=GROUP", "type=COOPERATIVE", "force_majeure=no", "last_meeting_on=2025-05-23")) {
            values = values.replaceAll(change.split("=")[0] + "=\\S+", change);
            conditions.add(told(trace("INA-07", given(values))).replaceAll(" \\|.*", ""));
        }

        assertThat(conditions)
                .containsExactly(
                        "cooperativeOrUnion",
                        "isNot(forceMajeure, \"yes\")",
                        "$limit : plus(lastMeeting, months(\"meeting.limit\")) <= today",
                        "-");
    }

    @Test
    void a_rule_says_why_it_is_silent_and_holds_where_it_is_not() throws PackNotValid {
        everyRule(8);
    }

    @Test
    @Tag("thorough")
    void every_rule_says_why_it_is_silent_and_holds_where_it_is_not() throws PackNotValid {
        everyRule(1);
    }

    /** Every so manieth rule of the pack. */
    private static void everyRule(int step) throws PackNotValid {
        var register = DemonstrationRegister.of(24, DAY).toList();
        try (var book = RuleBook.open(PackFiles.shipped(), new Problems());
                var judge = book.on(DAY, AreaList.NOT_LOADED)) {
            var flagged = judge.judge(register).stream().map(TraceRuleTest::key).collect(Collectors.toSet());
            var inForce = PACK.rules().values().stream()
                    .filter(rule -> rule.inForceOn(DAY))
                    .toList();
            for (int i = 0; i < inForce.size(); i += step) {
                var rule = inForce.get(i);
                try (var trace = new TraceRule(PACK, rule)) {
                    for (var dossier : register) {
                        assertThat(trace.trace(dossier, DAY, AreaList.NOT_LOADED)
                                        .isEmpty())
                                .as(dossier.code() + " " + rule.id())
                                .isEqualTo(flagged.contains(dossier.code() + " " + rule.id()));
                    }
                }
            }
        }
    }

    private static String key(Finding finding) {
        return finding.cooperative() + " " + finding.rule().id();
    }

    @Test
    void further_patterns_are_conditions_too_and_rules_from_elsewhere_are_traced_in_a_worker() {
        var text =
                """
                rule "DEB-01"
                    @basis("x") @standing("INDICATOR") @severity("LOW") @verified("no")
                when
                    $c : Cooperative( notCeased )
                    exists Debt( balance > 10 ) from $c.debtsThatCount
                    not Debt( treatment == "FROZEN" ) from $c.debtsThatCount
                then
                    $c.flag("DEB-01");
                end
                """;
        var files = PackFiles.shipped().files().stream()
                .map(file -> file.name().equals("DEB-01.drl") ? new SourceFile(file.path(), text) : file)
                .toList();
        var pack = ReadPack.of(new PackFiles(files), new Problems());
        assertThat(pack.problems()).isEmpty();
        try (var trace = new TraceRule(pack, pack.rules().get("DEB-01"))) {
            var none = Given.cooperative("type", "COOPERATIVE");
            var one = Given.cooperative("type", "COOPERATIVE").with(Sheet.DEBTS, "debt_no", "1", "balance", "100");
            var frozen = Given.cooperative("type", "COOPERATIVE")
                    .with(Sheet.DEBTS, "debt_no", "1", "balance", "100", "treatment", "FROZEN");

            assertThat(told(trace.trace(none.dossier(), DAY, AreaList.NOT_LOADED)))
                    .startsWith("exists Debt( balance > 10 ) from $c.debtsThatCount");
            assertThat(told(trace.trace(frozen.dossier(), DAY, AreaList.NOT_LOADED)))
                    .startsWith("not Debt( treatment == \"FROZEN\" )");
            assertThat(trace.trace(one.dossier(), DAY, AreaList.NOT_LOADED)).isEmpty();
        }
    }
}
