package coop.docket.assessment.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.access.TestClock;
import coop.docket.areas.AreaList;
import coop.docket.assessment.OnePass;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.register.stored.StoredRegister;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run over the stored register promises. */
class LiveRunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Actor TRACKER = Actor.tracker("run");
    private static final List<Dossier> REGISTER =
            DemonstrationRegister.of(1_240, DAY).toList();
    private static final Dossier NO_MEETING = Given.cooperative(
                    "type", "COOPERATIVE",
                    "registered_on", "2015-03-02",
                    "legal_status", "ACTIVE",
                    "last_meeting_on", "2024-01-10")
            .dossier();

    private final TestClock clock = new TestClock();

    private Run run(Database database, LocalDate day) {
        return run(database, day, FindingsFollower.NOBODY);
    }

    private Run run(Database database, LocalDate day, FindingsFollower follower) {
        return new LiveRun(database, clock, follower)
                .run(TRACKER, ShippedBook.book(), day, AreaList.NOT_LOADED, judged -> {});
    }

    static List<String> standing(Database database) {
        return database.read(handle -> handle.createQuery(
                        """
                        select c.code || ' ' || f.rule_id || ' ' || coalesce(cast(f.since as varchar), '') || ' '
                            || f.sentence_vi as said
                        from finding f join cooperative c on c.id = f.cooperative_id
                        where f.gone_run is null order by c.code, f.rule_id""")
                .mapTo(String.class)
                .list());
    }

    private static List<String> inOnePass(List<Dossier> register) {
        var said = new ArrayList<String>();
        new OnePass(ShippedBook.book(), DAY, AreaList.NOT_LOADED)
                .judge(
                        register.iterator(),
                        findings -> findings.forEach(finding -> said.add(finding.cooperative()
                                + " " + finding.rule().id() + " "
                                + (finding.since() == null ? "" : finding.since()) + " "
                                + finding.sentence(Language.VI))));
        said.sort(null);
        return said;
    }

    private static long rows(Database database, String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(long.class)
                .one());
    }

    private static void refuses(RefusalKind kind, String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo(key);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void finds_what_one_pass_over_the_same_dossiers_finds(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);
            var run = run(database, DAY);

            assertThat(run.state()).isEqualTo(RunState.DONE);
            assertThat(run.counts().judged()).isEqualTo(REGISTER.size());
            assertThat(standing(database).stream().sorted().toList()).isEqualTo(inOnePass(REGISTER));
            assertThat(rows(database, "run_requested")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void does_nothing_a_second_time(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER.subList(0, 50));
            var first = run(database, DAY);

            assertThat(run(database, DAY)).isEqualTo(first);
            assertThat(rows(database, "run")).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void writes_no_finding_where_none_has_changed(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER.subList(0, 510));
            var first = run(database, DAY).counts();
            var rows = rows(database, "finding");
            Corrections.nothing(database);
            var second = run(database, DAY).counts();

            assertThat(second).isEqualTo(new RunCounts(first.judged(), first.found(), 0, 0, 0, 0));
            assertThat(rows(database, "finding")).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keeps_what_was_decided_when_a_value_changes(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, List.of(NO_MEETING));
            run(database, DAY);
            Corrections.correct(database, NO_MEETING.code(), "last_meeting_on", "2024-02-20");
            var run = run(database, DAY);

            assertThat(run.counts().changed()).isPositive();
            assertThat(run.counts().appeared()).isZero();
            var versions = database.read(handle -> handle.createQuery(
                            """
                            select values_json || ' ' || cast(since as varchar) || ' ' || first_run || ' ' || found_run
                                || ' ' || coalesce(gone_run, 0) from finding where rule_id = 'INA-07' order by id""")
                    .mapTo(String.class)
                    .list());
            assertThat(versions)
                    .containsExactly(
                            "{\"last_meeting_on\":\"2024-01-10\",\"force_majeure\":null} 2025-07-10 1 1 2",
                            "{\"last_meeting_on\":\"2024-02-20\",\"force_majeure\":null} 2025-08-20 1 2 0");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ends_what_no_longer_is_so(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, List.of(NO_MEETING));
            run(database, DAY);
            Corrections.correct(database, NO_MEETING.code(), "last_meeting_on", "2026-04-20");

            assertThat(run(database, DAY).counts().gone()).isPositive();
            assertThat(standing(database)).noneMatch(said -> said.contains("INA-07"));
            assertThat(rows(database, "finding where rule_id = 'INA-07' and gone_run = 2"))
                    .isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void goes_on_where_it_was_cut_off(TestDatabase kind) {
        try (var database = kind.open();
                var whole = kind.open()) {
            StoredRegister.store(database, REGISTER);
            StoredRegister.store(whole, REGISTER);
            run(whole, DAY);
            assertThatThrownBy(() -> run(database, DAY, (handle, chunk) -> {
                        if (chunk.after() > 0) {
                            throw new IllegalStateException("cut off");
                        }
                    }))
                    .hasMessage("cut off");
            assertThat(standing(database))
                    .isNotEmpty()
                    .hasSizeLessThan(standing(whole).size());

            var run = run(database, DAY);

            assertThat(run.id()).isOne();
            assertThat(run.counts().judged()).isEqualTo(REGISTER.size());
            assertThat(standing(database)).isEqualTo(standing(whole));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void has_one_runner_and_who_was_away_too_long_can_no_longer_write(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);
            var others = new ArrayList<Run>();
            var stalled = new LiveRun(database, clock, FindingsFollower.NOBODY);

            refuses(
                    RefusalKind.NOT_NOW,
                    "assessment.run.going",
                    () -> stalled.run(TRACKER, ShippedBook.book(), DAY, AreaList.NOT_LOADED, judged -> {
                        refuses(RefusalKind.NOT_NOW, "assessment.run.going", () -> run(database, DAY));
                        clock.pass(RunTurn.LEASE.plus(Duration.ofSeconds(1)));
                        others.add(run(database, DAY));
                    }));

            assertThat(others).hasSize(1);
            assertThat(others.get(0).counts().judged()).isEqualTo(REGISTER.size());
            assertThat(standing(database)).hasSameSizeAs(inOnePass(REGISTER));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void holds_the_register_as_it_is_while_a_part_is_written(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);
            var tried = new ArrayList<Boolean>();

            run(
                    database,
                    DAY,
                    (handle, chunk) -> tried.add(elsewhere(() -> database.write(other -> {
                        other.execute("select revision_id from register_state where id = 1 for update nowait");
                        return true;
                    }))));

            assertThat(tried).isNotEmpty().containsOnly(false);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void stops_where_somebody_is_changing_the_register(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);

            database.write(handle -> {
                new RevisionDao(handle).newestHeld();
                assertThat(elsewhere(() -> run(database, DAY).is(RunState.DONE)))
                        .isFalse();
                return null;
            });

            assertThat(run(database, DAY).counts().judged()).isEqualTo(REGISTER.size());
        }
    }

    /** In another thread, for a transaction begun in one is its only one; false where it was refused. */
    private static boolean elsewhere(Supplier<Boolean> work) {
        try {
            return CompletableFuture.supplyAsync(work).join();
        } catch (CompletionException refused) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void is_about_one_revision_of_the_register(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);
            refuses(RefusalKind.NOT_NOW, "assessment.run.register-changed", () -> new LiveRun(
                            database, clock, FindingsFollower.NOBODY)
                    .run(
                            TRACKER,
                            ShippedBook.book(),
                            DAY,
                            AreaList.NOT_LOADED,
                            judged -> Corrections.nothing(database)));

            assertThat(run(database, DAY).counts().judged()).isEqualTo(REGISTER.size());
            assertThat(standing(database)).hasSameSizeAs(inOnePass(REGISTER));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void never_goes_back_in_time(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER.subList(0, 5));
            run(database, DAY);
            refuses(RefusalKind.NOT_VALID, "assessment.run.earlier", () -> run(database, DAY.minusDays(1)));
            assertThat(run(database, DAY.plusDays(1)).id()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void is_not_begun_by_readers(TestDatabase kind) {
        try (var database = kind.open()) {
            refuses(RefusalKind.NOT_ALLOWED, "access.not-allowed", () -> new LiveRun(
                            database, clock, FindingsFollower.NOBODY)
                    .run(
                            TestActors.everywhere(Role.READER),
                            ShippedBook.book(),
                            DAY,
                            AreaList.NOT_LOADED,
                            judged -> {}));
        }
    }
}
