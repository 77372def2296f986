package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOfCsvTest {
    @TempDir
    Path folder;

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @BeforeEach
    void cooperatives() throws IOException {
        write(
                "cooperatives.csv",
                "code,name,type,registered_on,charter_capital",
                "0301175691,Hợp tác xã Đông Đô,COOPERATIVE,2014-05-20,1250000000",
                "GCN:48A1,Tổ hợp tác Suối Tiên,GROUP,,");
    }

    @Nested
    class Good_rows {
        @Test
        void become_dossiers_in_order_of_code() throws IOException {
            write("reports.csv", "code,year,revenue", "GCN:48A1,2023,5", "0301175691,2024,7", "0301175691,2023,6");

            var reading = Reading.of(folder);

            assertThat(reading.refused()).isEmpty();
            assertThat(reading.codes()).containsExactly("0301175691", "GCN:48A1");
            var first = reading.dossiers().get(0);
            assertThat(first.cooperative().date(Sheet.COOPERATIVES.column("registered_on")))
                    .isEqualTo(LocalDate.of(2014, 5, 20));
            assertThat(first.rows(Sheet.REPORTS))
                    .extracting(row -> row.whole(Sheet.REPORTS.column("year")))
                    .containsExactly(2024L, 2023L);
            assertThat(reading.rows()).isEqualTo(5);
        }

        @Test
        void are_joined_by_the_code_however_it_is_spelt() throws IOException {
            write("reports.csv", "code,year", "gcn: 48A1,2023", "301175691,2024");

            var reading = Reading.of(folder);

            assertThat(reading.dossiers()).allSatisfy(dossier -> assertThat(dossier.rows(Sheet.REPORTS))
                    .hasSize(1));
            assertThat(reading.remarkKeys()).containsExactly("intake.remark.zero-restored");
        }
    }

    @Nested
    class Refusals {
        @Test
        void name_every_bad_cell_of_a_row() throws IOException {
            write("debts.csv", "code,debt_no,due_on,balance", "0301175691,1,2024,-5", "0301175691,2,31/12/2024,7");

            var reading = Reading.of(folder);

            assertThat(reading.reasons()).containsExactly("intake.date.no-day", "intake.amount.negative");
            assertThat(reading.refused()).allSatisfy(cell -> {
                assertThat(cell.file()).isEqualTo("debts.csv");
                assertThat(cell.row()).isEqualTo(2);
            });
            assertThat(reading.refused()).extracting(RefusedCell::letter).containsExactly("C", "D");
            assertThat(reading.counts().refused(Sheet.DEBTS)).isEqualTo(1);
            assertThat(reading.counts().accepted(Sheet.DEBTS)).isEqualTo(1);
            assertThat(reading.dossiers()).hasSize(2);
        }

        @Test
        void take_second_rows_strays_and_children_of_the_refused() throws IOException {
            write("cooperatives.csv", "code,name,type", "1,A,HTX", "2,B,nothing", "1,C,HTX");
            write("reports.csv", "code,year", "1,2023", "1,2023", "2,2023", "3,2023", ",2023");

            var reading = Reading.of(folder);

            assertThat(reading.codes()).containsExactly("1");
            assertThat(reading.dossiers().get(0).rows(Sheet.REPORTS)).hasSize(1);
            assertThat(reading.reasons())
                    .containsExactlyInAnyOrder(
                            "intake.row.twice",
                            "intake.row.twice",
                            "intake.list.unknown",
                            "intake.row.cooperative-refused",
                            "intake.row.astray",
                            "intake.cell.required");
            assertThat(reading.counts().refused(Sheet.COOPERATIVES)).isEqualTo(2);
            assertThat(reading.counts().refused(Sheet.REPORTS)).isEqualTo(4);
        }
    }

    @Nested
    class A_second_row {
        @Test
        void of_a_refused_cooperative_is_refused_as_well() throws IOException {
            write("cooperatives.csv", "code,name,type", "1,A,nothing", "1,A,HTX");

            var reading = Reading.of(folder);

            assertThat(reading.dossiers()).isEmpty();
            assertThat(reading.reasons()).containsExactly("intake.list.unknown", "intake.row.twice");
            assertThat(reading.counts().accepted(Sheet.COOPERATIVES)).isZero();
        }
    }

    @Nested
    class Areas {
        @Test
        void come_along() throws IOException {
            write("areas.csv", "code,name,kind,parent,in_force_from,in_force_to", "26734,Xã A,COMMUNE,79,2025-07-01,");

            var areas = Reading.of(folder).areas();

            assertThat(areas.holds("26734", LocalDate.of(2025, 7, 1))).isTrue();
            assertThat(areas.holds("26734", LocalDate.of(2025, 6, 30))).isFalse();
        }
    }

    @Nested
    class What_is_kept_out {
        @Test
        void is_remarked() throws IOException {
            write("notes.csv", "a,b");
            Files.writeString(folder.resolve("read.me"), "x");
            write("reports.csv", "code,year,mood", "0301175691,2024,good", ",,", "# help,1,", "Tổng cộng,,1");

            var reading = Reading.of(folder);

            assertThat(reading.refused()).isEmpty();
            assertThat(reading.remarkKeys())
                    .isEqualTo(List.of(
                            "intake.remark.file-unknown",
                            "intake.remark.column-unknown",
                            "intake.remark.sheet-unknown",
                            "intake.remark.total"));
        }
    }
}
