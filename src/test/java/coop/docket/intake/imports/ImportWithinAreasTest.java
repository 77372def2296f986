package coop.docket.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.areas.Area;
import coop.docket.areas.AreaDao;
import coop.docket.areas.AreaList;
import coop.docket.areas.ImportAreas;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever imports changes and learns of his own areas alone: what lies outside is to him what is not there at all. */
class ImportWithinAreasTest {
    private static final String HERE = "25000";
    private static final String THERE = "26000";

    @TempDir
    Path folder;

    /** An office of the whole province, where one cooperative lies here and one there. */
    private void inOffice(TestDatabase kind, BiConsumer<Office, Database> visit) {
        try (var database = kind.open()) {
            new ImportAreas(database)
                    .take(AreaList.of(List.of(area(HERE, "25"), area("25001", "25"), area(THERE, "26"))), List.of());
            var all = new Office(database, folder);
            all.take(in("GCN:H", HERE).dossier(), debtor("GCN:T", THERE, "7").dossier());
            visit.accept(all, database);
        }
    }

    private static Area area(String code, String parent) {
        return new Area(code, "Xã " + code, "COMMUNE", parent, null, null);
    }

    private static Given in(String code, String area) {
        return Given.cooperative("code", code, "type", "COOPERATIVE", "area", area);
    }

    private static Given debtor(String code, String area, String balance) {
        return in(code, area).with(Sheet.DEBTS, "debt_no", "1", "balance", balance);
    }

    private static void refused(RefusalKind kind, Runnable asked) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }

    @Nested
    class A_row {

        @ParameterizedTest
        @CsvSource({
            "H2, GCN:N, 25000, taken",
            "H2, GCN:H, 25000, taken",
            "H2, GCN:N, 26000, refused",
            "H2, GCN:T, 26000, refused",
            "H2, GCN:T, 25000, refused",
            "H2, GCN:H, 26000, refused",
            "H2, GCN:H, '', refused",
            "H2, GCN:N, '', refused",
            "POSTGRESQL, GCN:N, 25000, taken",
            "POSTGRESQL, GCN:T, 25000, refused",
        })
        void is_taken_if_the_cooperative_lies_in_ones_areas_before_and_after(
                TestDatabase kind, String code, String area, String becomes) {
            inOffice(kind, (all, database) -> {
                var here = all.in(HERE);
                var file =
                        here.csv("cooperatives", "code,name,type,area,label\n" + code + ",Tên,HTX," + area + ",WEAK\n");

                var preview = here.preview(file);

                assertThat(preview.total().refused()).isEqualTo(becomes.equals("refused") ? 1 : 0);
                if (becomes.equals("refused")) {
                    assertThat(here.told()).contains("refused cooperatives 2 import.area.outside");
                    var before = all.stored();
                    here.commit(file, preview.token(), true);
                    assertThat(all.stored()).isEqualTo(before);
                }
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void of_another_sheet_is_refused_with_the_same_words_whether_its_cooperative_lies_elsewhere_or_nowhere(
                TestDatabase kind) {
            inOffice(kind, (all, database) -> {
                var here = all.in(HERE);
                var own = "code,name,type,area\nGCN:H,Tên,HTX,25000\n";

                here.preview(here.csv("cooperatives", own, "debts", "code,debt_no,balance\nGCN:T,1,9\n"));
                var elsewhere = List.copyOf(here.told());
                here.preview(here.csv("cooperatives", own, "debts", "code,debt_no,balance\nGCN:X,1,9\n"));

                assertThat(here.told()).isEqualTo(elsewhere).contains("refused debts 2 intake.row.astray");
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void without_an_area_column_leaves_a_cooperative_where_it_is(TestDatabase kind) {
            inOffice(kind, (all, database) -> {
                var here = all.in("25");
                var file = here.csv("cooperatives", "code,name,type\nGCN:H,Mới,HTX\nGCN:T,Mới,HTX\nGCN:X,Mới,HTX\n");

                assertThat(here.preview(file).total().refused()).isEqualTo(2);
                assertThat(here.told())
                        .contains("changed cooperatives GCN:H name: Hợp tác xã thử nghiệm to Mới")
                        .noneMatch(told -> told.contains("GCN:T"));
            });
        }
    }

    @Nested
    class What_lies_outside {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_neither_counted_nor_told_of(TestDatabase kind) {
            inOffice(kind, (all, database) -> {
                var here = all.in(HERE);

                var preview = here.preview(here.file(in("GCN:N", HERE).dossier()));

                assertThat(here.told()).containsExactlyInAnyOrder("created cooperatives GCN:N", "not mentioned GCN:H");
                assertThat(preview.total().notMentioned()).isOne();
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void stays_out_of_the_history_and_cannot_be_undone(TestDatabase kind) {
            inOffice(kind, (all, database) -> {
                var here = all.in(HERE);
                assertThat(here.history()).isEmpty();
                var own = here.take(in("GCN:N", HERE).dossier()).revision().getAsLong();
                assertThat(here.history()).extracting("id").containsExactly(own);
                assertThat(all.in("25").history()).extracting("id").containsExactly(own);
                assertThat(all.in(THERE).history()).isEmpty();
                assertThat(all.in().history()).isEmpty();

                refused(RefusalKind.NOT_FOUND, () -> all.in(THERE).undo(own));
                var undo = here.undo(own);
                assertThat(here.history()).extracting("id").containsExactly(undo, own);

                var foreign = all.take(debtor("GCN:T", THERE, "8").dossier())
                        .revision()
                        .getAsLong();
                refused(RefusalKind.NOT_FOUND, () -> here.undo(foreign));
                assertThat(here.history()).extracting("id").containsExactly(undo, own);
                assertThat(all.history()).hasSize(4);
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void includes_where_a_cooperative_came_from_and_went_to(TestDatabase kind) {
            inOffice(kind, (all, database) -> {
                all.take(in("GCN:H", THERE).dossier());

                assertThat(all.in(HERE).history()).isEmpty();
                assertThat(all.in(THERE).history()).isEmpty();
                assertThat(all.in(HERE, THERE).history()).hasSize(2);
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void says_nothing_of_when_the_register_was_imported(TestDatabase kind) {
            inOffice(kind, (all, database) -> {
                var last = new LastImport(database);

                assertThat(last.read(TestActors.everywhere(Role.READER))).isPresent();
                assertThat(last.read(TestActors.in(Set.of(HERE), Role.READER))).isPresent();
                assertThat(last.read(TestActors.in(Set.of("99"), Role.READER))).isEmpty();
            });
        }
    }

    @Nested
    class The_list_of_areas {

        @ParameterizedTest
        @CsvSource({"H2, true, 99", "H2, false, 26", "POSTGRESQL, false, 26"})
        void is_taken_only_from_somebody_who_sees_them_all(TestDatabase kind, boolean everywhere, String parent) {
            inOffice(kind, (all, database) -> {
                var officer = everywhere ? all : all.in(HERE);
                officer.take(officer.csv(
                        "cooperatives",
                        "code,name,type,area\nGCN:H,Tên,HTX,25000\n",
                        "areas",
                        "code,name,parent\n26000,Xã Tây,99\n25000,Xã Đông,25\n"));

                List<String> parents = database.read(handle -> new AreaDao(handle)
                        .list()
                        .areas()
                        .filter(area -> area.code().equals(THERE))
                        .map(Area::parent)
                        .toList());
                assertThat(parents).containsExactly(parent);
            });
        }
    }

    @Nested
    class An_area_that_is_in_no_list {
        @ParameterizedTest
        @EnumSource
        void is_taken_and_told_of_to_whoever_may_know_all_areas(TestDatabase kind) {
            inOffice(kind, (all, database) -> {
                var file = all.csv("cooperatives", "code,name,type,area\nGCN:H,Tên,HTX,25000\nGCN:M,Tên,HTX,99999\n");
                var preview = all.preview(file);

                assertThat(preview.total().created()).isEqualTo(1);
                assertThat(all.remarks()).satisfiesExactly(remark -> {
                    assertThat(remark.row()).isEqualTo(3);
                    assertThat(remark.column()).isEqualTo("area");
                    assertThat(remark.reason()).isEqualTo(Reason.of("import.area.unlisted", "99999"));
                });
                var here = all.in(HERE);
                here.preview(file);
                assertThat(here.remarks()).isEmpty();
            });
        }
    }

    @Nested
    class Whoever_may_not_import {

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"READER", "INSPECTOR", "LEGAL", "POLICY"})
        void is_refused_everything(Role role) {
            try (var database = TestDatabase.H2.open()) {
                var actor = TestActors.everywhere(role);
                var file = new Office(database, folder).file(in("GCN:N", HERE).dossier());
                var word = new Commitment(new ImportToken(0, "0".repeat(64)), true);

                refused(RefusalKind.NOT_ALLOWED, () -> new PreviewImport(database)
                        .preview(actor, file, new SilentFollower()));
                refused(RefusalKind.NOT_ALLOWED, () -> new CommitImport(database, Office.CLOCK)
                        .commit(actor, file, word, new SilentFollower()));
                refused(RefusalKind.NOT_ALLOWED, () -> new UndoImport(database, Office.CLOCK).undo(actor, 1));
                refused(RefusalKind.NOT_ALLOWED, () -> new ImportHistory(database).list(actor, Long.MAX_VALUE, 10));
            }
        }
    }
}
