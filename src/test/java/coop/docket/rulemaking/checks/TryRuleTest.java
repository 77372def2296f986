package coop.docket.rulemaking.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.areas.AreaList;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rulemaking.Drafts;
import coop.docket.rules.TraceRule;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule of a draft tried on one cooperative. */
class TryRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String RULE = "inactive/INA-07.drl";
    private static final PackFiles DRAFT = Drafts.edited(RULE, "months(\"meeting.limit\")", "months(\"idle.limit\")");

    private static TryRule.Tried tried(Database database, PackFiles draft, long id) {
        return new TryRule(database).ask(TestActors.everywhere(Role.POLICY), draft, RULE, id, DAY);
    }

    private static long stored(Database database, String... columnsAndValues) {
        StoredRegister.store(
                database, List.of(Given.cooperative(columnsAndValues).dossier()));
        return database.read(handle -> handle.select("select max(id) from cooperative")
                .mapTo(long.class)
                .one());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void is_told_with_every_condition_and_what_its_words_come_to(TestDatabase kind) {
        try (var database = kind.open()) {
            var id = stored(
                    database,
                    "type",
                    "COOPERATIVE",
                    "area",
                    "24748",
                    "registered_on",
                    "2015-03-02",
                    "legal_status",
                    "ACTIVE",
                    "force_majeure",
                    "yes",
                    "last_meeting_on",
                    "2025-10-10");

            var tried = tried(database, DRAFT, id);

            assertThat(tried.inForce()).isTrue();
            assertThat(tried.finding()).isNull();
            assertThat(tried.conditions())
                    .extracting(TraceRule.Asked::state)
                    .containsExactly(
                            TraceRule.State.HELD,
                            TraceRule.State.HELD,
                            TraceRule.State.HELD,
                            TraceRule.State.NOT_HELD,
                            TraceRule.State.HELD);
            assertThat(tried.conditions().get(4).seen().toString())
                    .contains("lastMeeting", "2025-10-10", "idle.limit", "12");

            assertThatThrownBy(() -> new TryRule(database)
                            .ask(TestActors.in(Set.of("24749"), Role.POLICY), DRAFT, RULE, id, DAY))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.NOT_FOUND));
            assertThatThrownBy(() -> tried(database, Drafts.edited(RULE, "notCeased", "notCesed"), id))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.NOT_VALID));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void says_what_it_would_say_and_what_is_not_known(TestDatabase kind) {
        try (var database = kind.open()) {
            var meeting = stored(
                    database,
                    "type",
                    "COOPERATIVE",
                    "registered_on",
                    "2015-03-02",
                    "legal_status",
                    "ACTIVE",
                    "last_meeting_on",
                    "2025-10-10");
            assertThat(tried(database, DRAFT, meeting).finding().since()).isEqualTo("2026-10-10");
            assertThat(tried(database, PackFiles.shipped(), meeting).finding()).isNull();
            assertThat(tried(database, DRAFT, meeting).finding().sentence(Language.EN))
                    .contains("10 October 2025");

            var none = stored(
                    database,
                    "code",
                    "0100000010",
                    "type",
                    "COOPERATIVE",
                    "registered_on",
                    "2015-03-02",
                    "legal_status",
                    "ACTIVE");
            assertThat(tried(database, DRAFT, none).conditions().get(4).state()).isEqualTo(TraceRule.State.NOT_KNOWN);
        }
    }

    @Test
    void its_conditions_all_hold_where_it_flags_and_only_there() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.err.println("conditions, -Dseed=" + seed);
        var pack = ReadPack.of(PackFiles.shipped(), new Problems());
        var rules = new ArrayList<>(pack.rules().values());
        Collections.shuffle(rules, new Random(seed));
        agree(pack, rules.subList(0, 3));
    }

    @Test
    @Tag("thorough")
    void so_it_is_for_every_rule_of_the_pack() {
        var pack = ReadPack.of(PackFiles.shipped(), new Problems());
        agree(pack, List.copyOf(pack.rules().values()));
    }

    private static void agree(ReadPack pack, List<RuleHeader> rules) {
        var dossiers = DemonstrationRegister.of(40, DAY).toList();
        for (var rule : rules) {
            try (var trace = TraceRule.draft(pack, rule)) {
                dossiers.forEach(dossier -> agree(trace, rule, dossier));
            }
        }
    }

    private static void agree(TraceRule trace, RuleHeader rule, Dossier dossier) {
        var asked = trace.every(dossier, DAY, AreaList.NOT_LOADED);
        var unmet = trace.trace(dossier, DAY, AreaList.NOT_LOADED);
        var first = asked.stream()
                .filter(each -> each.state() != TraceRule.State.HELD)
                .findFirst();
        assertThat(first.map(TraceRule.Asked::condition))
                .as(rule.id() + " " + dossier.code() + " " + asked)
                .isEqualTo(unmet.map(TraceRule.Unmet::condition));
    }
}
