package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeSheetsTest {
    @TempDir
    Path folder;

    private Path csv(String... lines) throws IOException {
        return Files.writeString(folder.resolve("cooperatives.csv"), String.join("\n", lines) + "\n");
    }

    /** @param sheets lines of cells between bars, under the sheet's name */
    private Path workbook(String[]... sheets) throws IOException {
        var path = folder.resolve("register.xlsx");
        try (var out = Files.newOutputStream(path);
                var workbook = new Workbook(out, "test", "1.0")) {
            for (var lines : sheets) {
                var sheet = workbook.newWorksheet(lines[0]);
                for (int row = 1; row < lines.length; row++) {
                    var cells = lines[row].split("\\|", -1);
                    for (int place = 0; place < cells.length; place++) {
                        sheet.inlineString(row - 1, place, cells[place]);
                    }
                }
                if (lines[0].equals("filtered")) {
                    sheet.hideRow(2);
                }
            }
        }
        return path;
    }

    @Nested
    class Headings_over_several_rows {
        @Test
        void are_read_together_with_the_row_of_column_numbers() throws IOException {
            var reading = Reading.of(csv(
                    "DANH SÁCH HỢP TÁC XÃ,,,,,,",
                    "STT,Thông tin chung,,Loại hình,Số thành viên,,Vốn điều lệ",
                    ",Mã số HTX,Tên hợp tác xã,,chính thức,liên kết,",
                    "(1),(2),(3),(4),(5),(6),(7)",
                    "1,GCN:1,A,HTX,12,3,1.000.000"));

            assertThat(reading.refused()).isEmpty();
            var row = reading.dossiers().get(0).cooperative();
            assertThat(row.whole(Sheet.COOPERATIVES.column("charter_capital"))).isEqualTo(1_000_000);
            assertThat(row.line()).isEqualTo(5);
        }

        @Test
        void may_be_merged_downwards_with_further_ones_below() throws IOException {
            var reading = Reading.of(csv(
                    "STT,Mã số HTX,Tên hợp tác xã,Loại hình,Số thành viên,,Ghi chú",
                    ",,,,chính thức,liên kết,",
                    "1,GCN:1,A,HTX,12,3,"));

            assertThat(reading.refused()).isEmpty();
            var row = reading.dossiers().get(0).cooperative();
            assertThat(row.whole(Sheet.COOPERATIVES.column("official_members"))).isEqualTo(12);
            assertThat(row.whole(Sheet.COOPERATIVES.column("associate_members")))
                    .isEqualTo(3);
            assertThat(reading.remarks()).extracting(remark -> remark.column()).containsExactly("STT", "Ghi chú");
        }
    }

    @Nested
    class What_stands_below_the_table {
        @Test
        void is_told_of_and_left_out() throws IOException {
            var reading = Reading.of(csv(
                    "STT,Mã số HTX,Tên hợp tác xã,Loại hình",
                    "1,GCN:1,A,HTX",
                    "2,GCN:2,B,HTX",
                    "Tổng cộng: 2 HTX,,,",
                    ",,,",
                    "Ghi chú: số liệu đến 31/12/2024,,,",
                    ",Nguồn: Liên minh HTX tỉnh,,",
                    ",,Người lập biểu,Thủ trưởng đơn vị"));

            assertThat(reading.codes()).containsExactly("GCN:1", "GCN:2");
            assertThat(reading.refused()).isEmpty();
            assertThat(reading.remarkKeys())
                    .filteredOn(key -> !key.equals("intake.remark.column-unknown"))
                    .containsExactly(
                            "intake.remark.total", "intake.remark.note", "intake.remark.note", "intake.remark.note");
        }

        @Test
        void is_refused_where_it_could_be_a_row_without_its_code() throws IOException {
            var reading = Reading.of(csv("code,name,type", "GCN:1,A,HTX", ",B,HTX", "GCN:3,C,HTX", ",D,HTX"));

            assertThat(reading.reasons()).containsExactly("intake.cell.required", "intake.cell.required");
        }
    }

    @Nested
    class Headings_further_down {
        @Test
        void that_say_the_same_again_are_left_out() throws IOException {
            var reading = Reading.of(csv(
                    "Mã số HTX,Tên hợp tác xã,Loại hình",
                    "GCN:1,A,HTX",
                    "Mã số HTX,Tên hợp tác xã,Loại hình",
                    "GCN:2,B,HTX"));

            assertThat(reading.codes()).containsExactly("GCN:1", "GCN:2");
            assertThat(reading.remarkKeys()).containsExactly("intake.remark.heading-again");
        }

        @Test
        void that_begin_another_table_refuse_the_file_with_their_place() throws IOException {
            var path = workbook(new String[] {
                "Danh mục HTX",
                "Mã số HTX|Tên hợp tác xã|Loại hình",
                "GCN:1|A|HTX",
                "",
                "Công nợ",
                "STT|Mã số HTX|Số khoản nợ|Tổng dư nợ",
                "1|GCN:1|N1|5"
            });
            assertThatThrownBy(() -> Reading.of(path)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.reason().key()).isEqualTo("intake.heading.second-table");
                assertThat(refusal.reason().arguments()).containsExactly("register.xlsx", "Danh mục HTX", "5");
            });
        }
    }

    @Nested
    class Sheets_that_nobody_named {
        @Test
        void are_found_by_their_headings_where_only_one_has_them() throws IOException {
            var path = workbook(
                    new String[] {"Sheet1", "code|name|type", "GCN:1|A|HTX"},
                    new String[] {"Sheet2"},
                    new String[] {"Sheet3"});

            var reading = Reading.of(path);

            assertThat(reading.codes()).containsExactly("GCN:1");
            assertThat(reading.remarkKeys()).containsExactly("intake.remark.lone-sheet");
        }

        @Test
        void are_refused_where_several_have_them() throws IOException {
            var lines = new String[] {"2023", "code|name|type", "GCN:1|A|HTX"};
            var other = lines.clone();
            other[0] = "2024";
            var path = workbook(lines, other);

            assertThatThrownBy(() -> Reading.of(path)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                            refusal.reason().key())
                    .isEqualTo("intake.file.which-cooperatives"));
        }
    }

    @Nested
    class Hidden_rows_of_a_workbook {
        @Test
        void are_read_and_told_of() throws IOException {
            var reading = Reading.of(
                    workbook(new String[] {"filtered", "code|name|type", "GCN:1|A|HTX", "GCN:2|B|HTX", "GCN:3|C|HTX"}));

            assertThat(reading.codes()).hasSize(3);
            assertThat(reading.remarkKeys()).containsExactly("intake.remark.hidden");
            assertThat(reading.remarks().get(0).row()).isEqualTo(3);
        }
    }
}
