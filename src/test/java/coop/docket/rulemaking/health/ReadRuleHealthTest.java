package coop.docket.rulemaking.health;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.areas.Vietnam;
import coop.docket.assessment.live.Corrections;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Dismissal;
import coop.docket.database.TestDatabase;
import coop.docket.packs.LivePack;
import coop.docket.packs.NewVersion;
import coop.docket.packs.PublishFirst;
import coop.docket.packs.Publishing;
import coop.docket.register.Dossier;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a rule fares is what its cases came to, and no other rule's. */
class ReadRuleHealthTest {
    private static final int SIX = 6;

    private static DocketOffice opened(TestDatabase kind) {
        var office = new DocketOffice(kind);
        new PublishFirst(office.database, office.clock).publish();
        return office;
    }

    private static List<Dossier> register() {
        return IntStream.rangeClosed(1, SIX)
                .mapToObj(at -> DocketOffice.noMeeting("GCN:0" + at, at <= 2 ? "25000" : "25001")
                        .dossier())
                .toList();
    }

    private static RuleHealth health(DocketOffice office, Actor actor, String rule) {
        return new ReadRuleHealth(office.database, new LivePack(office.database, office.clock), office.clock)
                .read(actor).stream()
                        .filter(each -> each.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }

    private static void dismiss(DocketOffice office, Actor head, int at, Dismissal reason) {
        var line = office.file("GCN:0" + at, CaseKind.INACTIVE).line();
        office.work().act(head, line.id(), line.version(), new Dismiss(reason, "sai", DocketOffice.DAY.plusDays(90)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void counts_what_stands_what_is_open_and_how_it_ended(TestDatabase kind) {
        try (var office = opened(kind)) {
            StoredRegister.store(office.database, register());
            office.run(DocketOffice.DAY);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var local = office.colleague("local", Set.of("25000"), Role.INSPECTOR);
            assertThat(health(office, head, "INA-07").open()).isEqualTo(SIX);
            assertThat(health(office, local, "INA-07").open()).isEqualTo(2);
            assertThat(health(office, head, "INA-07").wrongShare()).isNull();
            assertThat(health(office, head, "INA-07").days()).isNull();

            office.clock.pass(Duration.ofDays(10));
            Corrections.correct(office.database, "GCN:01", "last_meeting_on", "2026-10-10");
            office.run(DocketOffice.DAY.plusDays(10));
            for (int at = 2; at <= 5; at++) {
                dismiss(office, head, at, at == 2 ? Dismissal.WRONG_DATA : Dismissal.MINOR);
            }

            var health = health(office, head, "INA-07");
            assertThat(health.standing()).isEqualTo(5);
            assertThat(health.open()).isOne();
            assertThat(health.ended()).isEqualTo(5);
            assertThat(health.wrong()).isOne();
            assertThat(health.wrongShare()).isEqualTo(20);
            assertThat(health.days()).isEqualTo(10);
            assertThat(health.changed().number()).isOne();
            assertThat(health.doubts()).containsExactly(Doubt.OFTEN_WRONG);
            assertThat(health(office, local, "INA-07").standing()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_rule_that_never_found_anything_is_doubted_once_the_register_was_judged(TestDatabase kind) {
        try (var office = opened(kind)) {
            var head = office.colleague("head", Set.of(), Role.HEAD);
            assertThat(health(office, head, "DEB-01").doubts()).doesNotContain(Doubt.NEVER_FOUND);

            StoredRegister.store(office.database, register());
            office.run(DocketOffice.DAY);

            assertThat(health(office, head, "DEB-01").doubts()).contains(Doubt.NEVER_FOUND);
            assertThat(health(office, head, "INA-07").doubts()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_amendment_is_a_doubt_until_the_text_has_changed_after_it(TestDatabase kind) {
        try (var office = opened(kind)) {
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var noted = ChangedPack.with(
                    PackFiles.shipped(),
                    "amended.yml",
                    "amended:\n  - { document: \"Law 17/2023/QH15\", since: 2026-12-01, by: \"Law 99/2026/QH16\" }\n");
            publish(office, noted, 1);
            assertThat(health(office, head, "INA-07").doubts()).doesNotContain(Doubt.AMENDED);

            office.clock.pass(Duration.ofDays(20));
            assertThat(health(office, head, "INA-07").doubts()).contains(Doubt.AMENDED);
            assertThat(health(office, head, "DEB-01").doubts()).doesNotContain(Doubt.AMENDED);

            var text = noted.file("inactive/INA-07.drl").orElseThrow().text();
            var review = text.replace("@verified(\"yes\")", "@verified(\"yes\") @review(\"2026-12-31\")");
            assertThat(review).isNotEqualTo(text);
            publish(office, ChangedPack.with(noted, "inactive/INA-07.drl", review), 2);
            assertThat(health(office, head, "INA-07").doubts()).isEmpty();
            assertThat(health(office, head, "INA-07").changed().number()).isEqualTo(3);

            office.clock.pass(Duration.ofDays(30));
            assertThat(health(office, head, "INA-07").doubts()).containsExactly(Doubt.REVIEW_PASSED);
        }
    }

    private static void publish(DocketOffice office, PackFiles files, int basedOn) {
        var from = LocalDate.ofInstant(office.clock.instant(), Vietnam.ZONE);
        var version = new NewVersion(files, from, "account:1", "account:2", "Luật mới", basedOn, null);
        office.database.write(
                handle -> Publishing.publish(handle, Actor.tracker("test"), version, office.clock.instant()));
    }
}
