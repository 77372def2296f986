package coop.docket.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.access.TestClock;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a store of packs promises. */
class PackStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Actor READER = TestActors.everywhere(Role.READER);
    private static final PackFiles LONGER = ChangedPack.replaced(
            PackFiles.shipped(),
            "parameters.yml",
            "2024-07-01: { value: 18, basis: \"Law 17/2023/QH15, Art. 103.1.e\"",
            "2024-07-01: { value: 24, basis: \"Law 17/2023/QH15, Art. 103.1.e\"");

    private final TestClock clock = new TestClock();

    private Database opened(TestDatabase kind) {
        var database = kind.open();
        new PublishFirst(database, clock).publish();
        return database;
    }

    private PackVersion publish(Database database, PackFiles files, LocalDate from) {
        var version = new NewVersion(files, from, "account:1", "account:2", "Vì nghị định mới", 1, null);
        return database.write(handle -> Publishing.publish(handle, Actor.tracker("test"), version, clock.instant()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_pack_of_the_program_becomes_the_first_version_once(TestDatabase kind) {
        try (var database = opened(kind)) {
            new PublishFirst(database, clock).publish();

            var versions = new PackVersions(database);
            assertThat(versions.list(READER)).singleElement().satisfies(first -> {
                assertThat(first.number()).isOne();
                assertThat(first.effectiveFrom()).isEqualTo(TODAY);
                assertThat(first.contentHash()).isEqualTo(PackFiles.shipped().contentHash());
                assertThat(first.approver()).isNull();
                assertThat(first.basedOn()).isNull();
            });
            assertThat(versions.files(READER, 1)).isEqualTo(PackFiles.shipped());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_many_that_open_a_new_store_at_once_one_publishes(TestDatabase kind) {
        try (var database = kind.open()) {
            var all = IntStream.range(0, 4)
                    .mapToObj(each -> CompletableFuture.runAsync(() -> new PublishFirst(database, clock).publish()))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();

            assertThat(new PackVersions(database).list(READER)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_version_judges_from_its_day_and_the_first_before_all(TestDatabase kind) {
        try (var database = opened(kind)) {
            var live = new LivePack(database, clock);
            assertThat(live.today().version().number()).isOne();
            // as another process would
            publish(database, LONGER, TODAY.plusDays(3));

            assertThat(live.today().version().number()).isOne();
            assertThat(live.newest().version().number()).isEqualTo(2);
            assertThat(live.on(TODAY.plusDays(2)).version().number()).isOne();
            assertThat(live.on(TODAY.plusDays(3)).version().number()).isEqualTo(2);
            assertThat(live.on(TODAY.plusDays(3)).pack().files()).isEqualTo(LONGER);
            assertThat(live.on(TODAY.minusYears(9)).version().number()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_pack_is_read_once_for_as_long_as_it_is_in_force(TestDatabase kind) {
        try (var database = opened(kind)) {
            var live = new LivePack(database, clock);

            assertThat(live.today().pack()).isSameAs(live.on(TODAY.plusYears(1)).pack());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_version_a_finding_was_made_under_is_found_by_its_fingerprint(TestDatabase kind) {
        try (var database = opened(kind)) {
            publish(database, LONGER, TODAY);
            var versions = new PackVersions(database);

            assertThat(versions.byFingerprint(READER, LONGER.fingerprint()))
                    .hasValueSatisfying(found ->
                            assertThat(versions.files(READER, found.number())).isEqualTo(LONGER));
            assertThat(versions.byFingerprint(READER, PackFiles.shipped().fingerprint()))
                    .hasValueSatisfying(found -> assertThat(found.number()).isOne());
            assertThat(versions.byFingerprint(READER, "0".repeat(64))).isEmpty();
            assertThatThrownBy(() -> versions.files(READER, 3)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_versions_share_is_kept_once(TestDatabase kind) {
        try (var database = opened(kind)) {
            publish(database, LONGER, TODAY);

            var texts = database.read(handle -> handle.createQuery("select count(*) from pack_file")
                    .mapTo(long.class)
                    .one());
            assertThat(texts).isLessThanOrEqualTo(PackFiles.shipped().files().size() + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, update pack_version set effective_from = current_date",
        "H2, delete from pack_version_file",
        "H2, update pack_file set content = ''",
        "POSTGRESQL, update pack_version set effective_from = current_date",
        "POSTGRESQL, delete from pack_version_file",
        "POSTGRESQL, update pack_file set content = ''",
    })
    void the_program_itself_can_change_no_version(TestDatabase kind, String sql) {
        try (var database = opened(kind)) {
            assertThatThrownBy(() -> database.write(handle -> handle.execute(sql)))
                    .hasMessageContaining(kind == TestDatabase.H2 ? "Not enough rights" : "is append only");
        }
    }
}
