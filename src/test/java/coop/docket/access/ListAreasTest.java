package coop.docket.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.areas.ImportAreas;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which communes somebody can tell by name: one of province 25, one of province 26. */
class ListAreasTest {
    private static final Area HERE = new Area("24748", "Xã Đông", "COMMUNE", "25", null, null);
    private static final Area THERE = new Area("24853", "Xã Tây", "COMMUNE", "26", null, null);

    private static final Actor HEAD = TestActors.everywhere(Role.HEAD);
    private static final Actor NEIGHBOUR = TestActors.in(Set.of("25"), Role.HEAD);

    @ParameterizedTest
    @EnumSource
    void those_that_are_asked_for_and_no_others(TestDatabase kind) {
        try (var database = stored(kind)) {
            var areas = new ListAreas(database);

            assertThat(areas.names(HEAD, Stream.of("24853", "99999", null)))
                    .containsOnlyKeys("24853")
                    .containsValue("Xã Tây");
            assertThat(areas.names(HEAD, Stream.of())).isEmpty();
            assertThat(areas.offered(HEAD, 2, "")).extracting(Area::code).containsExactly("24853", "24748");
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_too_many_those_that_lie_in_no_other_and_the_chosen_one(TestDatabase kind) {
        try (var database = kind.open()) {
            var province = new Area("25", "Tỉnh Giữa", "PROVINCE", null, null, null);
            new ImportAreas(database).take(AreaList.of(List.of(HERE, THERE, province)), List.of());
            var areas = new ListAreas(database);

            assertThat(areas.offered(HEAD, 2, "24853")).extracting(Area::code).containsExactly("25", "24853");
            assertThat(areas.offered(HEAD, 2, "")).extracting(Area::code).containsExactly("25");
            assertThat(areas.offered(HEAD, 1, "24853")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_within_his_areas(TestDatabase kind) {
        try (var database = stored(kind)) {
            var areas = new ListAreas(database);

            assertThat(areas.names(NEIGHBOUR, Stream.of("24748", "24853"))).containsOnlyKeys("24748");
            assertThat(areas.offered(NEIGHBOUR, 2, "24853"))
                    .extracting(Area::code)
                    .containsExactly("24748");
        }
    }

    private static Database stored(TestDatabase kind) {
        var database = kind.open();
        new ImportAreas(database).take(AreaList.of(List.of(HERE, THERE)), List.of());
        return database;
    }
}
