package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.intake.mapping.MappingFile;
import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private static final String MAPPING =
            """
            sheets:
              - sheet: cooperatives
                dates: month-first
                once-per-code: yes
                columns:
                  code: { from: Số ĐKKD, prefix: "GCN:" }
                  name: Đơn vị
                  type: { constant: COOPERATIVE }
                  address: { from: [Thôn, Xã], joined-by: ", " }
                  registered_on: Cấp ngày
                  legal_status: { from: Hiện trạng, values: { Còn: ACTIVE, Hết: CEASED, "?": "-" } }
                  charter_capital: Vốn (triệu đồng)
              - sheet: debts
                dates: month-first
                columns:
                  code: { from: Số ĐKKD, prefix: "GCN:" }
                  debt_no: Khoản nợ
                  balance: Còn nợ
                  due_on: Hạn
            """;

    @TempDir
    Path folder;

    private Reading read(String mapping, String... lines) throws IOException {
        var path = Files.writeString(folder.resolve("theirs.csv"), String.join("\n", lines) + "\n");
        return Reading.of(path, new ReadAs(false, MappingFile.read("map.yml", mapping)));
    }

    @Nested
    class A_foreign_layout {
        private Reading read() throws IOException {
            return MappingTest.this.read(
                    MAPPING,
                    "BÁO CÁO,,,,,,,,,,",
                    "Số ĐKKD,Đơn vị,Thôn,Xã,Cấp ngày,Hiện trạng,Vốn (triệu đồng),Khoản nợ,Còn nợ,Hạn,Cán bộ",
                    "48A1,HTX A,Đông,Phú,12/31/2014,còn,\"1,5\",N1,500,1/15/2020,Lan",
                    "48A1,HTX A,Đông,Phú,12/31/2014,còn,\"1,5\",N2,700,1/16/2020,Lan",
                    "48A2,HTX B,,Phú,2/1/2015,?,2,,,,Lan",
                    "48A3,HTX C,,Phú,13/13/2015,Lạ,2,N1,x,,Lan");
        }

        @Test
        void becomes_sheets_of_the_register() throws IOException {
            var reading = read();

            assertThat(reading.codes()).containsExactly("GCN:48A1", "GCN:48A2");
            var first = reading.dossiers().get(0);
            assertThat(first.cooperative().text(Sheet.COOPERATIVES.column("address")))
                    .isEqualTo("Đông, Phú");
            assertThat(first.cooperative().text(Sheet.COOPERATIVES.column("type")))
                    .isEqualTo("COOPERATIVE");
            assertThat(first.cooperative().text(Sheet.COOPERATIVES.column("legal_status")))
                    .isEqualTo("ACTIVE");
            assertThat(first.cooperative().date(Sheet.COOPERATIVES.column("registered_on")))
                    .isEqualTo(LocalDate.of(2014, 12, 31));
            assertThat(first.cooperative().whole(Sheet.COOPERATIVES.column("charter_capital")))
                    .isEqualTo(1_500_000);
            assertThat(first.rows(Sheet.DEBTS)).hasSize(2);
            var second = reading.dossiers().get(1);
            assertThat(second.cooperative().value(Sheet.COOPERATIVES.column("legal_status")))
                    .isNull();
            assertThat(second.rows(Sheet.DEBTS)).isEmpty();
            assertThat(reading.remarks()).extracting(Remark::column).containsExactly("Cán bộ");
        }

        @Test
        void has_its_refusals_at_its_own_places() throws IOException {
            var refused = read().refused();

            assertThat(refused)
                    .extracting(RefusedCell::row, RefusedCell::column, RefusedCell::letter, RefusedCell::value)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple(6, "Cấp ngày", "E", "13/13/2015"),
                            org.assertj.core.groups.Tuple.tuple(6, "Hiện trạng", "F", "Lạ"),
                            org.assertj.core.groups.Tuple.tuple(6, "Còn nợ", "I", "x"));
        }
    }

    @Nested
    class A_heading_over_two_rows {
        private static final String[] LINES = {
            "SỔ THEO DÕI,,,,,,",
            "TT,Tên đơn vị,Số ĐKKD,Thành viên,,Vốn,",
            ",,,Chính thức,Liên kết,Năm 2024,Năm 2025",
            "(1),(2),(3),(4),(5),(6),(7)",
            "1,HTX A,48A1,12,3,500,600",
            ",HTX B,48A2,7,,,"
        };
        private static final String MAPPING =
                """
                sheets:
                  - sheet: cooperatives
                    columns:
                      code: { from: Số ĐKKD, prefix: "GCN:" }
                      name: Tên đơn vị
                      type: { constant: COOPERATIVE }
                      official_members: Thành viên chính thức
                      associate_members: Thành viên liên kết
                      charter_capital: Vốn Năm 2025
                """;

        @Test
        void is_named_by_both_and_its_column_numbers_are_no_row() throws IOException {
            var reading = MappingTest.this.read(MAPPING, LINES);

            assertThat(reading.reasons()).isEmpty();
            assertThat(reading.codes()).containsExactly("GCN:48A1", "GCN:48A2");
            var first = reading.dossiers().get(0).cooperative();
            assertThat(first.whole(Sheet.COOPERATIVES.column("official_members")))
                    .isEqualTo(12);
            assertThat(first.whole(Sheet.COOPERATIVES.column("associate_members")))
                    .isEqualTo(3);
            assertThat(first.whole(Sheet.COOPERATIVES.column("charter_capital")))
                    .isEqualTo(600);
            assertThat(reading.remarks()).extracting(Remark::column).containsExactly("TT", "Vốn Năm 2024");
        }

        @Test
        void is_one_also_where_only_headings_of_one_row_are_named() throws IOException {
            var reading = MappingTest.this.read(
                    MAPPING.lines()
                            .filter(line -> !line.contains("members") && !line.contains("capital"))
                            .reduce("", (all, line) -> all + line + "\n"),
                    LINES);

            assertThat(reading.reasons()).isEmpty();
            assertThat(reading.codes()).containsExactly("GCN:48A1", "GCN:48A2");
        }

        @Test
        void is_none_where_the_second_row_is_of_data() throws IOException {
            var reading = MappingTest.this.read(
                    "sheets: [{ sheet: cooperatives, columns: { code: Mã, name: Tên, type: Loại, seal: Dấu } }]",
                    "Mã,Tên,Loại,Dấu,",
                    "GCN:1,HTX A,HTX,HTX,",
                    "GCN:2,HTX B,HTX,mất,x");

            assertThat(reading.refused()).extracting(RefusedCell::row).containsExactly(2);
        }
    }

    @Nested
    class A_mapping_that_is_wrong {
        @ParameterizedTest(name = "{1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "sheets: [                                  | intake.mapping.unreadable",
                    "x: 1                                       | intake.mapping.not-known",
                    "sheets: { a: b }                           | intake.mapping.not-a-list",
                    "sheets: [ { sheet: other } ]               | intake.mapping.not-a-sheet",
                    "sheets: [ { sheet: cooperatives, columns: { code: A } } ] | intake.mapping.required",
                    "sheets: [ { sheet: cooperatives, dates: x, columns: { code: A, name: B, type: C } } ] | intake.mapping.not-known",
                    "sheets: [ { sheet: cooperatives, columns: { code: A, name: B, kind: C } } ] | intake.mapping.not-known",
                    "sheets: [ { sheet: cooperatives, columns: { code: A, name: { prefix: x }, type: C } } ] | intake.mapping.from-or-constant",
                    "sheets: [ { sheet: cooperatives, columns: { code: [A], name: B, type: C } } ] | intake.mapping.not-entries",
                    "sheets: [ { sheet: cooperatives, columns: { code: A, name: B, type: C, code: D } } ] | intake.mapping.twice",
                    "sheets: [ &a { sheet: cooperatives, columns: { code: A, name: B, type: C } }, *a ] | intake.mapping.unreadable",
                    "sheets: [ { sheet: cooperatives, columns: { code: A, name: B, type: C } } ] | intake.mapping.heading-missing",
                    "sheets: [ { sheet: cooperatives, from: Z, columns: { code: A, name: B, type: C } } ] | intake.mapping.no-table",
                    "sheets: [ { sheet: cooperatives, columns: { code: E, name: N, type: N } } ] | intake.mapping.heading-twice",
                    "sheets: [ { sheet: members, columns: { code: M, on: N } } ] | intake.mapping.no-cooperatives",
                })
        void is_refused_with_what_to_write(String mapping, String reason) {
            assertThatThrownBy(() -> read(mapping, "M,N,E,e", "1,2,3,4"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
        }
    }
}
