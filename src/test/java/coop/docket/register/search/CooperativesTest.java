package coop.docket.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.AreaScope;
import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.areas.ImportAreas;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CooperativesTest {
    private static final AreaScope EVERYWHERE = new AreaScope(true, Set.of());

    private static Dossier named(String code, String name, String area) {
        return Given.cooperative("code", code, "name", name, "type", "COOPERATIVE", "area", area)
                .dossier();
    }

    private static List<String> found(Database database, AreaScope scope, String words) {
        return database.read(handle -> new Cooperatives(handle, scope).search(words, Place.START, 100)).stream()
                .map(found -> found.cooperative().code())
                .toList();
    }

    private static boolean known(Database database, AreaScope scope, String code) {
        return database.read(
                handle -> new Cooperatives(handle, scope).byCode(code).isPresent());
    }

    private static Database open(TestDatabase kind) {
        var database = kind.open();
        StoredRegister.store(
                database,
                List.of(
                        named("0500000007", "HTX 100% hữu_cơ", "30000"),
                        named("0200000005", "Hợp tác xã Đồng Do", "25001"),
                        named("0100000003", "Hợp tác xã Đông Đô", "25000"),
                        named("GCN:03-A", "Đông Đô nông nghiệp", "25002"),
                        named("0400000004", "Hợp tác xã nông nghiệp Hòa Bình", "30000")));
        return database;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_name_is_found_with_and_without_accents_the_best_match_first(TestDatabase kind) {
        try (var database = open(kind)) {
            assertThat(found(database, EVERYWHERE, "hop tac xa dong do")).containsExactly("0200000005", "0100000003");
            assertThat(found(database, EVERYWHERE, "HỢP TÁC XÃ  Đông Đô")).containsExactly("0100000003", "0200000005");
            assertThat(found(database, EVERYWHERE, "Đông Đô")).containsExactly("GCN:03-A", "0100000003", "0200000005");
            assertThat(found(database, EVERYWHERE, "dong do")).containsExactly("GCN:03-A", "0200000005", "0100000003");
            assertThat(found(database, EVERYWHERE, "Hoà Bình")).containsExactly("0400000004");
            assertThat(found(database, EVERYWHERE, "hoa binh")).containsExactly("0400000004");
            assertThat(found(database, EVERYWHERE, "bình hợp tác")).containsExactly("0400000004");
            assertThat(found(database, EVERYWHERE, "no such name")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_code_is_found_however_it_is_spaced(TestDatabase kind) {
        try (var database = open(kind)) {
            assertThat(found(database, EVERYWHERE, "01 00.000-003")).containsExactly("0100000003");
            assertThat(found(database, EVERYWHERE, "gcn:03a")).containsExactly("GCN:03-A");
            assertThat(found(database, EVERYWHERE, "0100")).containsExactly("0100000003");
            database.write(
                    handle -> handle.execute(
                            "insert into cooperative_code (code, code_search, cooperative_id, revision_id) values ('GCN:9', 'gcn9', 2, 1)"));
            assertThat(found(database, EVERYWHERE, "GCN: 9")).containsExactly("0200000005");
            assertThat(known(database, EVERYWHERE, "GCN:9")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_sign_that_stands_for_others_stands_for_itself(TestDatabase kind) {
        try (var database = open(kind)) {
            assertThat(found(database, EVERYWHERE, "100%")).containsExactly("0500000007");
            assertThat(found(database, EVERYWHERE, "%%")).isEmpty();
            assertThat(found(database, EVERYWHERE, "h_p")).isEmpty();
            assertThat(found(database, EVERYWHERE, "u_c")).containsExactly("0500000007");
            assertThat(found(database, EVERYWHERE, "!' or 1=1 --")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_lies_outside_the_scope_does_not_exist(TestDatabase kind) {
        try (var database = open(kind)) {
            new ImportAreas(database)
                    .take(
                            AreaList.of(List.of(
                                    new Area("25", "Một tỉnh", "province", null, null, null),
                                    new Area("25000", "Một xã", "commune", "25", null, null),
                                    new Area("25001", "Xã khác", "commune", "25", null, null))),
                            List.of());
            var province = new AreaScope(false, Set.of("25"));
            var commune = new AreaScope(false, Set.of("25002"));
            var nowhere = new AreaScope(false, Set.of());

            assertThat(found(database, province, "")).containsExactly("0200000005", "0100000003");
            assertThat(found(database, commune, "dong do")).containsExactly("GCN:03-A");
            assertThat(found(database, nowhere, "")).isEmpty();
            assertThat(known(database, province, "0100000003")).isTrue();
            assertThat(known(database, commune, "0100000003")).isFalse();
            assertThat(database.<Boolean>read(
                            handle -> new Cooperatives(handle, commune).byId(1).isPresent()))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void pages_follow_one_another_without_gap_or_repetition(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(
                    database,
                    DemonstrationRegister.of(120, LocalDate.of(2026, 11, 23)).toList());
            for (var words : List.of("", "htx", "hop tac xa", "ng")) {
                var paged = new ArrayList<String>();
                var place = Place.START;
                while (true) {
                    var from = place;
                    var page = database.read(handle -> new Cooperatives(handle, EVERYWHERE).search(words, from, 7));
                    if (page.isEmpty()) {
                        break;
                    }
                    page.forEach(found -> paged.add(found.cooperative().code()));
                    place = page.get(page.size() - 1).place();
                }
                assertThat(paged).doesNotHaveDuplicates();
                assertThat(paged.subList(0, Math.min(100, paged.size()))).isEqualTo(found(database, EVERYWHERE, words));
            }
        }
    }
}
