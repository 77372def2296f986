package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersTest {
    private static final long SEED = 20_261_124;

    @TempDir
    Path folder;

    @Nested
    class The_same_register {
        private final SampleRegister register = SampleRegister.of(200, SEED);

        @Test
        void gives_the_same_dossiers_in_every_container() throws IOException {
            var plain = Reading.of(register.folder(folder.resolve("plain"), ',', ""));

            assertThat(plain.dossiers()).hasSize(200);
            assertThat(plain.refused()).isEmpty();
            for (var path : List.of(
                    register.folder(folder.resolve("semicolons"), ';', "\ufeff"),
                    register.folder(folder.resolve("tabs"), '\t', ""),
                    register.folder(folder.resolve("titled"), ';', "Danh sách, năm 2024, tỉnh A, xã B\n\n"),
                    register.zip(folder.resolve("register.zip")),
                    register.workbook(folder.resolve("register.xlsx")),
                    register.openDocument(folder.resolve("register.ods")))) {
                var reading = Reading.of(path);
                assertThat(reading.dossiers()).as("%s", path).isEqualTo(plain.dossiers());
                assertThat(reading.refused()).isEmpty();
                assertThat(reading.remarks()).isEmpty();
            }
        }

        @Test
        void gives_the_same_dossiers_in_any_order_of_rows() throws IOException {
            var sorted = Reading.of(register.folder(folder.resolve("sorted"), ',', ""));
            var shuffled = Reading.of(register.shuffled(SEED).folder(folder.resolve("shuffled"), ',', ""));

            assertThat(shuffled.codes()).isEqualTo(sorted.codes());
            for (int i = 0; i < sorted.dossiers().size(); i++) {
                var one = sorted.dossiers().get(i);
                var other = shuffled.dossiers().get(i);
                assertThat(other.cooperative()).isEqualTo(one.cooperative());
                for (var sheet : Sheet.children()) {
                    assertThat(other.rows(sheet)).containsExactlyInAnyOrderElementsOf(one.rows(sheet));
                }
            }
        }
    }

    @Nested
    class A_lone_sheet {
        @Test
        void holds_cooperatives_whatever_its_name() throws IOException {
            var csv = folder.resolve("danh sách.csv");
            Files.writeString(csv, "Mã số HTX;Tên hợp tác xã;Loại hình\nGCN:1;A;HTX\n");

            assertThat(Reading.of(csv).codes()).containsExactly("GCN:1");
        }
    }

    @Nested
    class Cells_of_a_workbook {
        @Test
        void are_taken_as_the_office_sees_them() throws IOException {
            var path = folder.resolve("typed.xlsx");
            try (var out = Files.newOutputStream(path);
                    var workbook = new Workbook(out, "test", "1.0")) {
                var sheet = workbook.newWorksheet("Danh mục HTX");
                var headings = List.of(
                        "code",
                        "name",
                        "type",
                        "registered_on",
                        "charter_capital",
                        "tax_status",
                        "group_registered",
                        "last_meeting_on");
                for (int c = 0; c < headings.size(); c++) {
                    sheet.value(0, c, headings.get(c));
                }
                sheet.value(1, 0, 301175691);
                sheet.value(1, 1, "A");
                sheet.value(1, 2, "HTX");
                sheet.value(1, 3, LocalDate.of(2014, 5, 20));
                sheet.style(1, 3).format("dd/mm/yyyy").set();
                sheet.value(1, 4, 1_250_000_000L);
                sheet.value(1, 5, 3);
                sheet.style(1, 5).format("00").set();
                sheet.value(1, 6, true);
                sheet.value(1, 7, 45351);
            }

            var reading = Reading.of(path);

            assertThat(reading.refused()).isEmpty();
            var row = reading.dossiers().get(0).cooperative();
            assertThat(row.code()).isEqualTo("0301175691");
            assertThat(row.value(Sheet.COOPERATIVES.column("registered_on"))).isEqualTo(LocalDate.of(2014, 5, 20));
            assertThat(row.value(Sheet.COOPERATIVES.column("charter_capital"))).isEqualTo(1_250_000_000L);
            assertThat(row.value(Sheet.COOPERATIVES.column("tax_status"))).isEqualTo("03");
            assertThat(row.value(Sheet.COOPERATIVES.column("group_registered"))).isEqualTo("yes");
            assertThat(row.value(Sheet.COOPERATIVES.column("last_meeting_on"))).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(reading.remarkKeys()).containsExactly("intake.remark.zero-restored");
        }
    }

    @Nested
    class A_formula_without_a_value {
        @Test
        void is_refused_rather_than_taken_for_a_blank() throws IOException {
            var path = folder.resolve("formula.xlsx");
            try (var out = Files.newOutputStream(path);
                    var workbook = new Workbook(out, "test", "1.0")) {
                var sheet = workbook.newWorksheet("cooperatives");
                var cells = List.of("code", "name", "type", "charter_capital", "GCN:1", "A", "HTX");
                for (int i = 0; i < cells.size(); i++) {
                    sheet.value(i / 4, i % 4, cells.get(i));
                }
                sheet.formula(1, 3, "1+1");
            }

            assertThat(Reading.of(path).reasons()).containsExactly("intake.cell.not-worked-out");
        }
    }

    @Nested
    class A_row_of_csv {
        @Test
        void with_an_unquoted_separator_is_refused_as_torn() throws IOException {
            var csv = folder.resolve("torn.csv");
            Files.writeString(csv, "code,name,type\nGCN:1,A, B,HTX\n", StandardCharsets.UTF_8);

            assertThat(Reading.of(csv).reasons()).contains("intake.row.torn");
        }
    }
}
