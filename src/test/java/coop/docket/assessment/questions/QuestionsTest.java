package coop.docket.assessment.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.access.TestClock;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.Corrections;
import coop.docket.assessment.live.FindingsFollower;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.revisions.Source;
import coop.docket.register.stored.StoredRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be asked about the rules and the stored register. */
class QuestionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Actor HEAD = TestActors.everywhere(Role.HEAD);
    private static final Actor ELSEWHERE = TestActors.in(Set.of("99999"), Role.HEAD);
    private static final Dossier SOON = Given.cooperative(
                    "type", "COOPERATIVE",
                    "registered_on", "2015-03-02",
                    "legal_status", "ACTIVE",
                    "last_meeting_on", "2025-06-10")
            .dossier();

    private static Database stored(TestDatabase kind, List<Dossier> register) {
        var database = kind.open();
        StoredRegister.store(database, register);
        return database;
    }

    private static Set<String> flagged(List<Dossier> register, LocalDate day) {
        var flagged = new TreeSet<String>();
        try (var judge = ShippedBook.book().on(day, AreaList.NOT_LOADED)) {
            judge.judge(register)
                    .forEach(finding -> flagged.add(
                            finding.cooperative() + " " + finding.rule().id()));
        }
        return flagged;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_forecast_names_the_day(TestDatabase kind) {
        try (var database = stored(kind, List.of(SOON))) {
            var forecast = new Forecast(database);
            assertThat(forecast.ask(HEAD, ShippedBook.book(), DAY, 16, AreaList.NOT_LOADED))
                    .noneMatch(each -> each.finding().rule().id().equals("INA-07"));
            assertThat(forecast.ask(HEAD, ShippedBook.book(), DAY, 30, AreaList.NOT_LOADED))
                    .filteredOn(each -> each.finding().rule().id().equals("INA-07"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.on()).isEqualTo("2026-12-10"));
            assertThat(forecast.ask(ELSEWHERE, ShippedBook.book(), DAY, 30, AreaList.NOT_LOADED))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_is_forecast_is_flagged_on_its_day_and_not_on_its_eve(TestDatabase kind) {
        var register = DemonstrationRegister.of(300, DAY).toList();
        try (var database = stored(kind, register)) {
            var forecast = new Forecast(database).ask(HEAD, ShippedBook.book(), DAY, 180, AreaList.NOT_LOADED);

            assertThat(forecast).isNotEmpty();
            var wanted = flagged(register, DAY.plusDays(180));
            wanted.removeAll(flagged(register, DAY));
            assertThat(forecast.stream()
                            .map(each -> each.finding().cooperative() + " "
                                    + each.finding().rule().id()))
                    .containsExactlyInAnyOrderElementsOf(wanted);
            for (var each : forecast) {
                var key = each.finding().cooperative() + " "
                        + each.finding().rule().id();
                var dossier = List.of(each.finding().dossier());
                assertThat(flagged(dossier, each.on())).contains(key);
                assertThat(flagged(dossier, each.on().minusDays(1))).doesNotContain(key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void any_day_can_be_asked_about(TestDatabase kind) {
        var register = DemonstrationRegister.of(120, DAY).toList();
        var then = LocalDate.of(2024, 6, 30);
        try (var database = stored(kind, register)) {
            var found = new TreeSet<String>();
            new AsOf(database)
                    .ask(
                            HEAD,
                            ShippedBook.book(),
                            then,
                            AreaList.NOT_LOADED,
                            part -> part.forEach(
                                    each -> found.add(each.finding().cooperative() + " "
                                            + each.finding().rule().id())));

            assertThat(found).isEqualTo(flagged(register, then));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void each_value_says_where_it_comes_from(TestDatabase kind) {
        try (var database = stored(kind, List.of(SOON))) {
            Corrections.correct(database, SOON.code(), "last_meeting_on", "2024-01-10");
            new LiveRun(database, new TestClock(), FindingsFollower.NOBODY)
                    .run(Actor.tracker("run"), ShippedBook.book(), DAY, AreaList.NOT_LOADED, judged -> {});

            var why = new Why(database).ask(HEAD, 1);
            assertThat(why)
                    .filteredOn(reason -> reason.rule().equals("INA-07"))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(told(reason.sources().get("last_meeting_on")))
                                .isEqualTo("2 corrected.xlsx 7");
                        assertThat(told(reason.sources().get("force_majeure"))).isEqualTo("1 register.xlsx 0");
                        assertThat(reason.foundOn()).isEqualTo(DAY);
                    });
            assertThatThrownBy(() -> new Why(database).ask(ELSEWHERE, 1)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_silent_rule_says_why(TestDatabase kind) {
        try (var database = stored(kind, List.of(SOON))) {
            var pack = ShippedBook.book().read();
            var whyNot = new WhyNot(database);
            var answer = whyNot.ask(HEAD, pack, 1, "INA-07", DAY, AreaList.NOT_LOADED);

            assertThat(answer.inForce()).isTrue();
            assertThat(answer.unmet().condition().text()).startsWith("$limit : plus(lastMeeting");
            assertThat(whyNot.ask(HEAD, pack, 1, "CNV-01", DAY, AreaList.NOT_LOADED)
                            .inForce())
                    .isFalse();
            assertThatThrownBy(() -> whyNot.ask(ELSEWHERE, pack, 1, "INA-07", DAY, AreaList.NOT_LOADED))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> whyNot.ask(HEAD, pack, 1, "INA-99", DAY, AreaList.NOT_LOADED))
                    .isInstanceOf(Refusal.class);
        }
    }

    private static String told(Source source) {
        return source.revisionId() + " " + source.fileName() + " " + source.line();
    }
}
