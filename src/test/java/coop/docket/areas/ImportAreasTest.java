package coop.docket.areas;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportAreasTest {
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final Area OLD = new Area("1", "Xã cũ", "commune", "P", null, MERGER.minusDays(1));
    private static final Area NEW = new Area("1", "Xã mới", "commune", "P", MERGER, null);
    private static final AreaChange HALF = new AreaChange("1", "2", new BigDecimal("0.5"));
    private static final AreaChange SOME = new AreaChange("1", "3", null);

    private static AreaList stored(Database database) {
        return database.read(handle -> new AreaDao(handle).list());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_list_replaces_the_one_before_and_one_code_may_stand_for_two_areas(TestDatabase kind) {
        try (var database = kind.open()) {
            assertThat(stored(database).loaded()).isFalse();
            new ImportAreas(database)
                    .take(AreaList.of(List.of(new Area("9", null, null, null, null, null))), List.of());
            new ImportAreas(database).take(AreaList.of(List.of(OLD, NEW)), List.of(HALF, SOME));
            new ImportAreas(database).take(AreaList.NOT_LOADED, List.of());

            assertThat(stored(database).loaded()).isTrue();
            assertThat(stored(database).areas()).containsExactly(OLD, NEW);
            assertThat(database.<List<AreaChange>>read(handle -> new AreaDao(handle).changesOf("1")))
                    .containsExactly(HALF, SOME);
        }
    }
}
