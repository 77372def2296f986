package coop.docket.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.revisions.RevisionDao;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportTest {
    private static final String A = "GCN:A";
    private static final String B = "GCN:B";

    @TempDir
    Path folder;

    private void inOffice(TestDatabase kind, BiConsumer<Office, Database> visit) {
        try (var database = kind.open()) {
            visit.accept(new Office(database, folder), database);
        }
    }

    private static Given given(String code, String... more) {
        var values = new String[more.length + 4];
        System.arraycopy(more, 0, values, 4, more.length);
        values[0] = "code";
        values[1] = code;
        values[2] = "type";
        values[3] = "COOPERATIVE";
        return Given.cooperative(values);
    }

    private static Dossier withDebt(String code, String balance) {
        return given(code)
                .with(Sheet.DEBTS, "debt_no", "1", "balance", balance, "treatment", "FROZEN")
                .dossier();
    }

    private static long count(Database database, String table) {
        return database.read(handle ->
                handle.select("select count(*) from " + table).mapTo(long.class).one());
    }

    /** In another thread: a transaction begun in one is its only one. */
    private static void elsewhere(Runnable work) {
        try {
            CompletableFuture.runAsync(work).join();
        } catch (CompletionException failed) {
            throw (RuntimeException) failed.getCause();
        }
    }

    private static void refused(RefusalKind kind, String key, Runnable asked) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.reason().key()).isEqualTo(key);
        });
    }

    @Nested
    class A_preview {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void tells_what_is_new_other_the_same_and_left_out_and_changes_nothing(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var two = given(A).with(Sheet.DEBTS, "debt_no", "1", "balance", "100")
                        .with(Sheet.DEBTS, "debt_no", "2", "balance", "7")
                        .dossier();
                office.take(two, given(B).dossier());

                var preview = office.preview(office.file(
                        given(A, "label", "WEAK")
                                .with(Sheet.DEBTS, "debt_no", "1", "balance", "90")
                                .with(Sheet.DEBTS, "debt_no", "3")
                                .dossier(),
                        given("GCN:C").with(Sheet.MEMBERS, "on", "2025-01-01").dossier()));

                assertThat(office.told())
                        .containsExactlyInAnyOrder(
                                "changed cooperatives GCN:A label: null to WEAK",
                                "changed debts GCN:A 1 balance: 100 to 90",
                                "created debts GCN:A 3",
                                "not mentioned debts GCN:A 2",
                                "created cooperatives GCN:C",
                                "created members GCN:C 2025-01-01",
                                "not mentioned GCN:B");
                assertThat(preview.total().created()).isEqualTo(3);
                assertThat(preview.total().changed()).isEqualTo(2);
                assertThat(preview.total().notMentioned()).isEqualTo(2);
                assertThat(office.stored()).containsExactly(two, given(B).dossier());
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void says_nothing_of_columns_and_sheets_that_the_file_does_not_have(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var full = given(A, "label", "WEAK", "address", "Xã Đông")
                        .with(Sheet.DEBTS, "debt_no", "1")
                        .dossier();
                office.take(full);

                var narrow = office.csv("cooperatives", "code,name,type,address\nGCN:A,Hợp tác xã thử nghiệm,HTX,-\n");
                assertThat(office.preview(narrow).total().cells()).isOne();
                assertThat(office.told()).containsExactly("changed cooperatives GCN:A address: Xã Đông to null");
            });
        }
    }

    @Nested
    class A_commit {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void stores_a_register_so_that_it_comes_back_as_it_was_handed_in(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var register = DemonstrationRegister.of(700, LocalDate.of(2026, 11, 23))
                        .toList();
                var committed = office.take(office.file(register));

                assertThat(office.stored()).isEqualTo(register);
                assertThat(committed.revision()).hasValue(1);
                assertThat(committed.counts().get(Sheet.COOPERATIVES).created()).isEqualTo(700);
                assertThat(count(database, "run_requested")).isOne();
                assertThat(count(database, "mention where revision_id = 1")).isEqualTo(700);
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void of_the_same_file_again_changes_nothing(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var register = DemonstrationRegister.of(300, LocalDate.of(2026, 11, 23))
                        .toList();
                office.take(office.file(register));
                var again = office.take(office.file(register));

                assertThat(again.revision()).isEmpty();
                assertThat(again.total().changesNothing()).isTrue();
                assertThat(again.total().notMentioned()).isZero();
                assertThat(count(database, "revision")).isOne();
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void does_what_the_preview_told_and_keeps_what_was_there_before(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                office.take(withDebt(A, "100"), withDebt(B, "5"));
                var file = office.file(withDebt(A, "90"));
                var preview = office.preview(file);
                var told = List.copyOf(office.told());
                var committed = office.commit(file, preview.token(), false);

                assertThat(office.told()).isEqualTo(told);
                assertThat(committed.counts()).isEqualTo(preview.counts());
                assertThat(office.stored()).containsExactly(withDebt(A, "90"), withDebt(B, "5"));
                assertThat(count(
                                database,
                                "cell_change where sheet = 'debts' and column_key = 'balance'"
                                        + " and old_text = '100' and new_text = '90' and line = 2 and revision_id = 2"))
                        .isOne();
                assertThat(count(database, "mention where revision_id = 2")).isOne();
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_refused_where_the_register_has_changed_meanwhile(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var token = office.preview(office.file(withDebt(A, "1"))).token();
                office.take(withDebt(A, "2"));
                var file = office.file(withDebt(A, "1"));

                refused(
                        RefusalKind.CHANGED_MEANWHILE,
                        "import.register-changed",
                        () -> office.commit(file, token, false));
                assertThat(office.stored()).containsExactly(withDebt(A, "2"));
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_refused_where_the_file_has_changed_meanwhile(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var token = office.preview(office.file(withDebt(A, "1"))).token();
                var file = office.file(withDebt(A, "2"));

                refused(RefusalKind.CHANGED_MEANWHILE, "import.file-changed", () -> office.commit(file, token, false));
                assertThat(office.stored()).isEmpty();
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_refused_while_another_is_under_way(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var file = office.file(withDebt(A, "1"));
                var token = office.preview(file).token();
                database.write(handle -> {
                    new RevisionDao(handle).newestHeld();
                    refused(
                            RefusalKind.NOT_NOW,
                            "import.held",
                            () -> elsewhere(() -> office.commit(file, token, false)));
                    return null;
                });
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void takes_the_good_rows_alone_only_where_that_is_asked_for(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var file = office.csv(
                        "cooperatives",
                        "code,name,type\nGCN:A,Hợp tác xã thử nghiệm,HTX\nGCN:B,,HTX\n",
                        "debts",
                        "code,debt_no,balance,treatment\nGCN:A,1,5,FROZEN\nGCN:X,1,5,FROZEN\n");
                var token = office.preview(file).token();

                refused(RefusalKind.NOT_VALID, "import.rows-refused", () -> office.commit(file, token, false));
                assertThat(office.stored()).isEmpty();
                assertThat(office.told())
                        .contains("refused cooperatives 3 intake.cell.required", "refused debts 3 intake.row.astray");

                assertThat(office.commit(file, token, true).total().refused()).isEqualTo(2);
                assertThat(office.stored()).containsExactly(withDebt(A, "5"));
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void takes_rows_of_a_cooperative_that_is_stored_though_the_file_has_no_row_of_its_own(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                office.take(withDebt(A, "5"), given(B).dossier());
                var file = office.csv(
                        "cooperatives",
                        "code,name,type\nGCN:B,Hợp tác xã thử nghiệm,HTX\n",
                        "debts",
                        "code,debt_no,balance\nGCN:A,1,6\nGCN:A,2,7\n");

                assertThat(office.take(file).total().refused()).isZero();
                assertThat(office.stored().get(0).rows(Sheet.DEBTS)).hasSize(2);
                assertThat(office.stored().get(0).rows(Sheet.DEBTS).get(0))
                        .isEqualTo(withDebt(A, "6").rows(Sheet.DEBTS).get(0));
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void of_another_list_of_areas_asks_for_a_run_and_of_the_same_does_not(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var known = "code,name,type\nGCN:A,Hợp tác xã thử nghiệm,HTX\n";
                office.take(office.csv("cooperatives", known));

                var with = office.csv("cooperatives", known, "areas", "code,name\n25000,Xã Đông\n");
                assertThat(office.take(with).revision()).isPresent();
                assertThat(count(database, "run_requested")).isEqualTo(2);
                assertThat(office.take(with).revision()).isEmpty();
                assertThat(office.take(office.csv("cooperatives", known)).revision())
                        .isEmpty();
                var other = office.csv("cooperatives", known, "areas", "code,name\n25000,Xã Tây\n");
                assertThat(office.take(other).revision()).isPresent();
                assertThat(count(database, "run_requested")).isEqualTo(3);
            });
        }
    }

    @Nested
    class Undoing_the_last_import {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void brings_back_what_was_there_and_is_a_revision_itself(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var before = new Dossier[] {withDebt(A, "100"), withDebt(B, "5")};
                office.take(before);
                var second = office.take(
                        given(A, "name", "Tên mới", "charter_capital", "9")
                                .with(Sheet.DEBTS, "debt_no", "1", "treatment", "PAID")
                                .with(Sheet.ASSETS, "asset_no", "1", "area_m2", "1.5")
                                .dossier(),
                        withDebt("GCN:C", "1"));

                var undo = office.undo(second.revision().getAsLong());

                assertThat(office.stored()).containsExactly(before);
                var history = office.history();
                assertThat(history).extracting("id").containsExactly(undo, undo - 1, undo - 2);
                assertThat(history.get(1).undoneBy()).isEqualTo(undo);
                assertThat(history.get(0).undoes()).isEqualTo(undo - 1);
                assertThat(history.get(1).total().created()).isEqualTo(3);
                assertThat(history.get(0).at()).isEqualTo(Office.CLOCK.instant());
                assertThat(count(database, "run_requested")).isEqualTo(3);
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void lets_the_same_file_bring_the_same_cooperatives_again(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                office.take(withDebt(A, "1"));
                var file = office.file(withDebt(A, "2"), withDebt(B, "3"));
                var first = office.take(file).revision().getAsLong();
                var numbers = "cooperative where code = 'GCN:B' and id = 2";
                assertThat(count(database, numbers)).isOne();
                office.undo(first);
                var again = office.take(file);

                assertThat(again.total().created()).isEqualTo(2);
                assertThat(office.stored()).containsExactly(withDebt(A, "2"), withDebt(B, "3"));
                assertThat(count(database, numbers)).isOne();

                office.undo(again.revision().getAsLong());
                assertThat(office.stored()).containsExactly(withDebt(A, "1"));
            });
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_refused_for_any_other(TestDatabase kind) {
            inOffice(kind, (office, database) -> {
                var first = office.take(withDebt(A, "1")).revision().getAsLong();
                var second = office.take(withDebt(A, "2")).revision().getAsLong();

                refused(RefusalKind.CHANGED_MEANWHILE, "import.undo.not-last", () -> office.undo(first));
                var undo = office.undo(second);
                refused(RefusalKind.CHANGED_MEANWHILE, "import.undo.not-last", () -> office.undo(first));
                refused(RefusalKind.NOT_FOUND, "import.undo.unknown", () -> office.undo(undo));
                refused(RefusalKind.NOT_FOUND, "import.undo.unknown", () -> office.undo(undo + 1));
            });
        }
    }
}
