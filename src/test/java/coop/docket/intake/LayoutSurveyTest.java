package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.layouts.FoundColumn;
import coop.docket.intake.layouts.FoundLayout;
import coop.docket.intake.layouts.FoundTable;
import coop.docket.intake.layouts.ProposedMapping;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutSurveyTest {
    @TempDir
    Path folder;

    private FoundLayout csv(String name, String... lines) throws IOException {
        var path = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        return LayoutSurvey.of(path, IntakeLimits.USUAL, ReadAs.IT_STANDS);
    }

    private FoundLayout ods(String... tables) throws IOException {
        var path = OpenDocumentFile.write(folder.resolve("theirs.ods"), String.join("", tables));
        return LayoutSurvey.of(path, IntakeLimits.USUAL, ReadAs.IT_STANDS);
    }

    private static String table(String name, String... rows) {
        return OpenDocumentFile.table(
                name,
                List.of(rows).stream()
                        .map(row -> OpenDocumentFile.texts(List.of(row.split(",", -1))))
                        .toArray(String[]::new));
    }

    @Nested
    class What_a_file_has {
        @Test
        void is_told_with_samples_and_the_values_of_short_lists() throws IOException {
            var many = IntStream.range(0, 60)
                    .mapToObj(i -> "GCN:" + i + ",Hợp tác xã " + i + "," + (i % 2 == 0 ? "còn" : "hết") + ",,")
                    .toList();
            var lines =
                    new java.util.ArrayList<>(List.of("DANH SÁCH,,,,", "Số ĐKKD,Đơn vị,Hiện trạng,Ghi chú,ghi chú"));
            lines.addAll(many);

            var found = csv("theirs.csv", lines.toArray(String[]::new)).tables().get(0);

            assertThat(found.row()).isEqualTo(2);
            assertThat(found.columns())
                    .extracting(FoundColumn::heading)
                    .containsExactly("Số ĐKKD", "Đơn vị", "Hiện trạng", "Ghi chú", "ghi chú");
            assertThat(found.columns().get(0).samples()).containsExactly("GCN:0", "GCN:1", "GCN:2");
            assertThat(found.columns().get(0).values()).isEmpty();
            assertThat(found.columns().get(2).values()).containsExactly("còn", "hết");
            assertThat(found.headings()).containsExactly("Số ĐKKD", "Đơn vị", "Hiện trạng");
        }

        @Test
        void is_told_shortly_however_much_it_is() throws IOException {
            var found = csv(
                            "theirs.csv",
                            "Mã số HTX,Tên hợp tác xã," + "x".repeat(5_000),
                            "GCN:1," + "y".repeat(5_000) + ",z")
                    .tables()
                    .get(0);

            assertThat(found.columns().get(1).samples())
                    .allSatisfy(sample -> assertThat(sample).hasSize(80));
            assertThat(found.columns().get(1).values()).isEmpty();
            assertThat(found.columns().get(2).usable()).isFalse();
        }

        @Test
        void is_found_below_a_letterhead_that_has_more_words() throws IOException {
            var found = csv(
                    "theirs.csv",
                    "SỞ KẾ HOẠCH,VÀ ĐẦU TƯ,CỘNG HÒA XÃ HỘI,CHỦ NGHĨA,VIỆT NAM",
                    "Mã số HTX,Tên hợp tác xã,,,",
                    "GCN:1,A,,,");

            assertThat(found.tables()).extracting(FoundTable::row).containsExactly(2);
        }
    }

    @Nested
    class A_heading_over_two_rows {
        @Test
        void is_one_with_what_is_merged_before_each_heading_below() throws IOException {
            var found = csv(
                            "theirs.csv",
                            "UBND XÃ,,,,CỘNG HÒA,",
                            "Số,Đơn vị,Doanh thu,,Dư nợ,",
                            ",,2024 (triệu),2025 (triệu),Gốc,Lãi",
                            "1,HTX A,5,6,7,8")
                    .tables()
                    .get(0);

            assertThat(found.row()).isEqualTo(3);
            assertThat(found.columns())
                    .extracting(FoundColumn::heading)
                    .containsExactly(
                            "Số",
                            "Đơn vị",
                            "Doanh thu 2024 (triệu)",
                            "Doanh thu 2025 (triệu)",
                            "Dư nợ Gốc",
                            "Dư nợ Lãi");
            assertThat(found.columns().get(5).samples()).containsExactly("8");
        }

        @Test
        void tells_headings_apart_that_come_twice_below() throws IOException {
            var found = csv("theirs.csv", "Năm 2024,,Năm 2025,", "Thu,Chi,Thu,Chi", "1,2,3,4")
                    .tables()
                    .get(0);

            assertThat(found.headings())
                    .containsExactly("Năm 2024 Thu", "Năm 2024 Chi", "Năm 2025 Thu", "Năm 2025 Chi");
        }

        @Test
        void is_not_made_of_a_letterhead_or_of_data() throws IOException {
            var letterhead = csv("theirs.csv", "UBND TỈNH A,,,CỘNG HÒA", "TT,Đơn vị,Hiện trạng,", "1,A,còn,");
            var data = csv("theirs.csv", "TT,Đơn vị,Hiện trạng,", ",A,còn,x", "2,B,còn,");

            assertThat(letterhead.tables().get(0).headings()).containsExactly("TT", "Đơn vị", "Hiện trạng");
            assertThat(data.tables().get(0).headings()).containsExactly("TT", "Đơn vị", "Hiện trạng");
        }
    }

    @Nested
    class A_fingerprint {
        private static final String[] ROWS = {"Số,Tên", "1,A"};

        @Test
        void is_the_same_for_another_file_of_the_layout_whatever_its_name_rows_and_order() throws IOException {
            var one = csv("thang-10.csv", "Số,Tên", "1,A").fingerprint();

            assertThat(csv("thang-11.csv", "BÁO CÁO,", "TÊN,số", "B,2", "C,3").fingerprint())
                    .isEqualTo(one);
            assertThat(csv("tra-lai.csv", "Số,Tên,# Lý do", "1,A,x").fingerprint())
                    .isEqualTo(one);
            assertThat(csv("khac.csv", "Số,Tên,Xã", "1,A,B").fingerprint()).isNotEqualTo(one);
        }

        @Test
        void tells_tables_apart_where_there_are_several() throws IOException {
            var one = ods(table("A", ROWS), table("B", ROWS)).fingerprint();

            assertThat(ods(table("b", ROWS), table("a", ROWS), "<table:table table:name=\"Sheet3\"/>")
                            .fingerprint())
                    .isEqualTo(one);
            assertThat(ods(table("A", ROWS), table("C", ROWS)).fingerprint()).isNotEqualTo(one);
        }
    }

    @Nested
    class What_is_proposed {
        @Test
        void takes_each_table_for_the_sheet_that_it_is_most_like() throws IOException {
            var layout = ods(
                    table("Hướng dẫn", "Xin đọc kỹ,trước khi điền"),
                    table("Nợ", "Mã HTX,Số khoản nợ,Tổng dư nợ", "GCN:1,N1,5"),
                    table("DS 2026", "Mã HTX,Tên HTX,Loại hình", "GCN:1,A,HTX"));

            var proposed = ProposedMapping.of(layout).sheets();

            assertThat(proposed)
                    .extracting(MappedSheet::sheet, MappedSheet::from)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Sheet.COOPERATIVES, "DS 2026"),
                            org.assertj.core.groups.Tuple.tuple(Sheet.DEBTS, "Nợ"));
            assertThat(layout.fits(ProposedMapping.of(layout))).isTrue();
        }

        @Test
        void draws_nothing_from_sheets_without_rows_and_takes_no_help_row_for_one() throws IOException {
            var layout = ods(
                    table("Danh mục HTX", "Mã số HTX,Tên hợp tác xã,", "# mã số thuế,chữ,danh mục", "GCN:1,A,HTX"),
                    table("Công nợ", "Mã số HTX,Số khoản nợ", "# mã số thuế,chữ"));

            assertThat(layout.tables().get(0).columns().get(2).samples()).containsExactly("HTX");
            assertThat(ProposedMapping.of(layout).sheets())
                    .extracting(MappedSheet::sheet)
                    .containsExactly(Sheet.COOPERATIVES);
        }
    }
}
