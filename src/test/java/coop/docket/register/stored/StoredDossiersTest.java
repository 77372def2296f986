package coop.docket.register.stored;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.register.demonstration.DemonstrationRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredDossiersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static List<Dossier> inChunks(Database database, int limit) {
        var all = new ArrayList<Dossier>();
        for (long after = 0; ; ) {
            var from = after;
            var chunk = database.read(handle -> StoredDossiers.from(handle, from, limit));
            if (chunk.isEmpty()) {
                return all;
            }
            chunk.forEach(stored -> all.add(stored.dossier()));
            after = chunk.get(chunk.size() - 1).cooperativeId();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void come_back_as_they_were_stored_in_chunks_of_any_size(TestDatabase kind) {
        var register = DemonstrationRegister.of(230, DAY).toList();
        try (var database = kind.open()) {
            assertThat(inChunks(database, 50)).isEmpty();
            StoredRegister.store(database, register);

            assertThat(inChunks(database, 50)).isEqualTo(register);
            assertThat(inChunks(database, 1000)).isEqualTo(register);
            assertThat(inChunks(database, 1)).isEqualTo(register);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keep_every_kind_of_value(TestDatabase kind) {
        var dossier = Given.cooperative("type", "UNION", "registered_on", "1945-01-01", "charter_capital", "0")
                .with(
                        Sheet.REPORTS,
                        "year",
                        "2025",
                        "profit",
                        "-9223372036854775807",
                        "score",
                        "99.5",
                        "high_tech",
                        "no")
                .with(Sheet.ASSETS, "asset_no", "Đất số 1", "area_m2", "1000", "state_share", "33.3333333333")
                .with(Sheet.ASSETS, "asset_no", "2", "area_m2", "0")
                .with(Sheet.MEMBERS, "on", "2099-12-31")
                .with(Sheet.SUSPENSIONS, "from", "2020-01-01", "to", "2020-12-31")
                .dossier();
        try (var database = kind.open()) {
            StoredRegister.store(database, List.of(dossier));

            var stored =
                    database.read(handle -> StoredDossiers.from(handle, 0, 10)).get(0);
            assertThat(stored.dossier()).isEqualTo(dossier);
            assertThat(one(database, stored.cooperativeId())).contains(stored);
            assertThat(one(database, stored.cooperativeId() + 1)).isEmpty();
        }
    }

    private static Optional<StoredDossier> one(Database database, long id) {
        return database.read(handle -> StoredDossiers.one(handle, id));
    }
}
