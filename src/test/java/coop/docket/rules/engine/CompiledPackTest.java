package coop.docket.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.terms.Deadline;
import coop.docket.rules.terms.Terms;
import coop.docket.rules.terms.WorkingDays;
import coop.docket.rules.vocabulary.Flag;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** How the engine is driven. */
class CompiledPackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Nested
    class The_shipped_rules {

        @Test
        void have_their_conditions_compiled_into_one_network() throws Exception {
            try (var rules = RuleCompiler.compile(shipped());
                    var session = rules.on(terms(Deadline.none()))) {
                assertThat(session.rootNetwork()).startsWith("org.drools.ancompiler.Compiled");
            }
        }

        @Test
        void are_judged_without_the_engine_falling_back_to_interpreting_them() throws Exception {
            var log = (Logger) LoggerFactory.getLogger("org.drools.mvel.MVELConstraint");
            var said = new ListAppender<ILoggingEvent>();
            said.start();
            log.addAppender(said);
            try (var rules = RuleCompiler.compile(shipped());
                    var session = rules.on(terms(Deadline.none()))) {
                for (int i = 0; i < 200; i++) {
                    session.judge(List.of(full(i), Given.cooperative().dossier()));
                }
            } finally {
                log.detachAppender(said);
            }

            assertThat(said.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
        }
    }

    @Nested
    class A_rule_with_dates {

        @Test
        void is_in_force_from_the_first_to_the_last_day() throws Exception {
            var rule = rule("date-effective \"2024-07-01\" date-expires \"2026-01-02\"", "notCeased");

            assertThat(flagsOn(rule, LocalDate.of(2024, 6, 30))).isEmpty();
            assertThat(flagsOn(rule, LocalDate.of(2024, 7, 1))).containsExactly("NEW-01");
            assertThat(flagsOn(rule, LocalDate.of(2026, 1, 1))).containsExactly("NEW-01");
            assertThat(flagsOn(rule, LocalDate.of(2026, 1, 2))).isEmpty();
        }
    }

    @Nested
    class What_rules_cannot_do {

        @Test
        void run_past_their_deadline() throws Exception {
            var rule = new RuleText(
                    "debt/NEW-01.drl",
                    "rule \"NEW-01\" when\n $c : Cooperative()\n"
                            + " exists( $a : Debt() from $c.debts and $b : Debt() from $c.debts\n"
                            + "   and $d : Debt( balance < 0 ) from $c.debts )\n"
                            + "then\n $c.flag(\"NEW-01\");\nend\n");
            var many = Given.cooperative();
            for (int i = 0; i < 2_000; i++) {
                many.with(Sheet.DEBTS, "debt_no", String.valueOf(i), "balance", "5");
            }
            try (var rules = RuleCompiler.compile(List.of(rule));
                    var session = rules.on(terms(Deadline.of(Duration.ofSeconds(5), 200_000)))) {
                var dossier = many.dossier();

                assertThatThrownBy(() -> session.judge(List.of(dossier))).isInstanceOf(Deadline.RulesRanTooLong.class);
            }
        }

        @Test
        void see_classes_that_are_not_words() {
            assertThatThrownBy(() -> RuleCompiler.compile(
                            List.of(rule("", "java.lang.Runtime.getRuntime().availableProcessors() > 0"))))
                    .isInstanceOf(RulesDoNotCompile.class);
        }
    }

    private static List<RuleText> shipped() {
        return PackFiles.shipped().rules().stream()
                .map(file -> new RuleText(file.path(), file.text()))
                .toList();
    }

    private static RuleText rule(String attributes, String condition) {
        return new RuleText(
                "debt/NEW-01.drl",
                "rule \"NEW-01\" " + attributes + " when\n $c : Cooperative( " + condition
                        + " )\nthen\n $c.flag(\"NEW-01\");\nend\n");
    }

    private static List<String> flagsOn(RuleText rule, LocalDate day) throws Exception {
        var terms = new Terms(day, Map.of(), WorkingDays.WEEKENDS_ONLY, AreaList.NOT_LOADED, Deadline.none());
        try (var rules = RuleCompiler.compile(List.of(rule));
                var session = rules.on(terms)) {
            var flags = new ArrayList<String>();
            for (var cooperative : session.judge(List.of(Given.cooperative().dossier()))) {
                cooperative.flags().stream().map(Flag::ofRule).forEach(flags::add);
            }
            return flags;
        }
    }

    private static Terms terms(Deadline deadline) {
        var problems = new coop.docket.rules.source.Problems();
        var parameters = coop.docket.rules.terms.ParametersFile.read(
                PackFiles.shipped().file("parameters.yml").orElseThrow(), problems);
        return new Terms(TODAY, parameters, WorkingDays.WEEKENDS_ONLY, AreaList.NOT_LOADED, deadline);
    }

    private static Dossier full(int number) {
        return Given.cooperative(
                        "type", "COOPERATIVE",
                        "legal_status", "ACTIVE",
                        "registered_on", "2010-01-01",
                        "last_meeting_on", "2025-01-0" + (1 + number % 9),
                        "last_activity_on", "2024-12-31")
                .with(Sheet.DEBTS, "debt_no", "1", "creditor_kind", "TAX", "balance", "9", "due_on", "2025-01-01")
                .with(Sheet.PROCEEDINGS, "track", "VOLUNTARY", "started_on", "2025-02-02", "law", "2023")
                .with(Sheet.ASSETS, "asset_no", "1", "asset", "LAND", "in_use", "yes")
                .with(Sheet.MEMBERS, "on", "2020-01-01", "official_members", "3")
                .with(Sheet.REPORTS, "year", "2024", "revenue", "0", "workers", "0")
                .with(Sheet.NOTICES, "kind", "COMPLIANCE_REPORT_REQUEST", "sent_on", "2025-01-01")
                .with(Sheet.SUSPENSIONS, "from", "2025-01-01", "to", "2025-06-01")
                .dossier();
    }
}
