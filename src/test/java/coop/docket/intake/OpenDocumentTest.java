package coop.docket.intake;

import static coop.docket.intake.OpenDocumentFile.cell;
import static coop.docket.intake.OpenDocumentFile.row;
import static coop.docket.intake.OpenDocumentFile.table;
import static coop.docket.intake.OpenDocumentFile.text;
import static coop.docket.intake.OpenDocumentFile.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDocumentTest {
    private static final List<String> HEADINGS =
            List.of("code", "name", "type", "registered_on", "charter_capital", "tax_status", "address");

    @TempDir
    Path folder;

    private Reading read(String... rows) throws IOException {
        var all = new String[rows.length + 1];
        all[0] = texts(HEADINGS);
        System.arraycopy(rows, 0, all, 1, rows.length);
        return Reading.of(OpenDocumentFile.write(folder.resolve("register.ods"), table("Danh mục HTX", all)));
    }

    private static Column column(String key) {
        return Sheet.COOPERATIVES.column(key);
    }

    @Nested
    class Cells {
        @Test
        void are_taken_as_the_office_sees_them() throws IOException {
            var reading = read(row(
                    cell("office:value-type=\"float\" office:value=\"301175691\"", "0301175691"),
                    text("Hợp tác xã  <Đông> & Tây"),
                    text("HTX"),
                    cell("office:value-type=\"date\" office:date-value=\"2014-05-20T00:00:00\"", "20/05/14"),
                    cell("office:value-type=\"currency\" office:value=\"1250000000\"", "1.250.000.000 ₫"),
                    cell("office:value-type=\"float\" office:value=\"3\"", "3"),
                    "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>ghi chú</text:p>"
                            + "</office:annotation><text:p>Thôn<text:s text:c=\"2\"/>A</text:p><text:p>xã <text:span>B"
                            + "</text:span></text:p></table:table-cell>"));

            assertThat(reading.refused()).isEmpty();
            assertThat(reading.remarkKeys()).containsExactly("intake.remark.zero-restored");
            var row = reading.dossiers().get(0).cooperative();
            assertThat(row.code()).isEqualTo("0301175691");
            assertThat(row.value(column("name"))).isEqualTo("Hợp tác xã <Đông> & Tây");
            assertThat(row.value(column("registered_on"))).isEqualTo(LocalDate.of(2014, 5, 20));
            assertThat(row.value(column("charter_capital"))).isEqualTo(1_250_000_000L);
            assertThat(row.value(column("tax_status"))).isEqualTo("03");
            assertThat(row.value(column("address"))).isEqualTo("Thôn A xã B");
        }

        @Test
        void whose_formula_failed_are_refused() throws IOException {
            var reading = read(
                    row(
                            text("GCN:1"),
                            text("A"),
                            text("HTX"),
                            text(""),
                            cell(
                                    "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\""
                                            + " calcext:value-type=\"error\"",
                                    "#DIV/0!")),
                    row(
                            text("GCN:2"),
                            text("B"),
                            text("HTX"),
                            text(""),
                            "<table:table-cell table:formula=\"of:=1+1\"/>"));

            assertThat(reading.reasons()).containsExactly("intake.cell.error", "intake.cell.not-worked-out");
            assertThat(reading.refused()).extracting(RefusedCell::row).containsExactly(2, 3);
            assertThat(reading.refused()).extracting(RefusedCell::letter).containsOnly("E");
        }

        @Test
        void count_days_from_the_day_that_the_workbook_says() throws IOException {
            var path = OpenDocumentFile.write(
                    folder.resolve("register.ods"),
                    "<table:calculation-settings><table:null-date table:date-value=\"1904-01-01\"/>"
                            + "</table:calculation-settings>"
                            + table(
                                    "a",
                                    texts(List.of("code", "name", "type", "registered_on")),
                                    row(
                                            text("GCN:1"),
                                            text("A"),
                                            text("HTX"),
                                            cell("office:value-type=\"float\" office:value=\"43889\"", "43889"))));

            assertThat(Reading.of(path).dossiers().get(0).cooperative().value(column("registered_on")))
                    .isEqualTo(LocalDate.of(2024, 2, 29));
        }
    }

    @Nested
    class Repetitions {
        @Test
        void of_blank_rows_and_cells_cost_nothing_and_keep_the_places() throws IOException {
            var reading = read(
                    "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell"
                            + " table:number-columns-repeated=\"16384\"/></table:table-row>",
                    row(
                            text("GCN:1"),
                            text("A"),
                            text("công ty"),
                            "<table:table-cell table:number-columns-repeated=\"16381\"/>"),
                    "<table:table-row table:number-rows-repeated=\"1047574\"><table:table-cell"
                            + " table:number-columns-repeated=\"16384\"/></table:table-row>");

            assertThat(reading.reasons()).containsExactly("intake.list.unknown");
            assertThat(reading.refused().get(0).row()).isEqualTo(1002);
        }

        @Test
        void of_a_row_are_as_many_rows() throws IOException {
            var reading = read("<table:table-row table:number-rows-repeated=\"3\">" + text("GCN:1") + text("A")
                    + text("HTX") + "</table:table-row>");

            assertThat(reading.codes()).containsExactly("GCN:1");
            assertThat(reading.refused()).extracting(RefusedCell::row).containsExactly(3, 4);
            assertThat(reading.reasons()).containsOnly("intake.row.twice");
        }

        @Test
        void without_end_are_refused_with_their_place() {
            assertThatThrownBy(() -> read("<table:table-row table:number-rows-repeated=\"1048575\">" + text("GCN:1")
                            + text("A") + text("HTX") + "</table:table-row>"))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.reason().key()).isEqualTo("intake.limit.repeated");
                        assertThat(refusal.reason().arguments()).contains("2");
                    });
            assertThatThrownBy(() -> read(row(
                            text("GCN:1"),
                            "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16383\">"
                                    + "<text:p>A</text:p></table:table-cell>")))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason().key()).isEqualTo("intake.limit.columns"));
        }
    }

    @Nested
    class More_rows_than_a_workbook_may_have {
        private static final IntakeLimits FOUR_ROWS = new IntakeLimits(1 << 20, 1 << 20, 1 << 20, 200, 9, 9, 9, 99, 4);

        private String told(String tables) throws IOException {
            var path = OpenDocumentFile.write(folder.resolve("register.ods"), tables);
            try {
                return Reading.of(path, FOUR_ROWS).codes().toString();
            } catch (Refusal refused) {
                return Words.in(Language.EN).say(refused.reason());
            }
        }

        @Test
        void are_refused_with_sheet_and_row_be_it_on_one_sheet_or_on_all_together() throws IOException {
            var head = texts(List.of("code", "name", "type"));
            var row = texts(List.of("GCN:1", "A", "HTX"));
            var debts =
                    OpenDocumentFile.table("debts", texts(List.of("code", "debt_no")), texts(List.of("GCN:1", "1")));

            assertThat(told(OpenDocumentFile.table("cooperatives", head, row) + debts))
                    .isEqualTo("[GCN:1]");
            assertThat(told(OpenDocumentFile.table("cooperatives", head, row, row) + debts))
                    .startsWith("register.ods, sheet “debts”, row 2: an .ods workbook may have 4 rows, all sheets");
            assertThat(told(OpenDocumentFile.table("cooperatives", head, row, row, row, row)))
                    .startsWith("register.ods, sheet “cooperatives”, row 5: a sheet may have 4 rows.");
        }
    }

    @Nested
    class Hidden_and_filtered_rows {
        @Test
        void are_read_and_told_of() throws IOException {
            var reading = read(
                    texts(List.of("GCN:1", "A", "HTX")),
                    texts(List.of("GCN:2", "B", "HTX"))
                            .replace("-row>", "-row table:visibility=\"filter\">")
                            .replace("</table:table-row table:visibility=\"filter\">", "</table:table-row>"),
                    "<table:table-row-group table:display=\"false\">" + texts(List.of("GCN:3", "C", "HTX"))
                            + "</table:table-row-group>",
                    texts(List.of("GCN:4", "D", "HTX")));

            assertThat(reading.codes()).containsExactly("GCN:1", "GCN:2", "GCN:3", "GCN:4");
            assertThat(reading.remarkKeys()).containsExactly("intake.remark.hidden");
            assertThat(reading.remarks().get(0).row()).isEqualTo(3);
            assertThat(reading.remarks().get(0).reason().arguments()).containsExactly(2L);
        }
    }

    @Nested
    class A_file_that_is_no_real_one {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "<a>",
                    "<a><b></a>",
                    "no xml",
                    "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
                    "<a>&b;</a>",
                })
        void is_refused(String xml) throws IOException {
            var path = OpenDocumentFile.content(folder.resolve("hostile.ods"), xml);

            assertThatThrownBy(() -> Reading.of(path)).isInstanceOf(Refusal.class);
        }

        @Test
        void is_refused_where_it_is_too_deep_or_has_too_many_names() throws IOException {
            var deep = "<a>".repeat(10_000);
            var names = new StringBuilder();
            for (int i = 0; i < 10_000; i++) {
                names.append("<a").append(i).append("/>");
            }
            for (var xml : List.of(deep, names.toString())) {
                var path = OpenDocumentFile.write(folder.resolve("hostile.ods"), xml);
                assertThatThrownBy(() -> Reading.of(path)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                refusal.reason().key())
                        .isEqualTo("intake.open-document.broken"));
            }
        }

        @Test
        void is_refused_where_a_cell_is_longer_than_any() throws IOException {
            var longest = cell("office:value-type=\"string\"", "x".repeat(1_000_000));
            var blanks = "<table:table-cell><text:p>x<text:s text:c=\"2000000000\"/></text:p></table:table-cell>";
            for (var endless : List.of(longest, blanks)) {
                assertThatThrownBy(() -> read(row(text("GCN:1"), endless)))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> {
                            assertThat(refusal.reason().key()).isEqualTo("intake.limit.cell");
                            assertThat(refusal.reason().arguments()).contains("B2");
                            assertThat(Words.in(Language.EN).say(refusal.reason()))
                                    .startsWith("register.ods, sheet “Danh mục HTX”, cell B2:");
                        });
            }
        }

        @Test
        void is_refused_where_it_is_locked() throws IOException {
            var path = folder.resolve("locked.ods");
            try (var zip = new java.util.zip.ZipOutputStream(java.nio.file.Files.newOutputStream(path))) {
                zip.putNextEntry(new java.util.zip.ZipEntry("META-INF/manifest.xml"));
                zip.write("<manifest><manifest:encryption-data/></manifest>".getBytes());
                zip.putNextEntry(new java.util.zip.ZipEntry("content.xml"));
                zip.write(new byte[] {1, 2, 3});
            }
            assertThatThrownBy(() -> Reading.of(path)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                            refusal.reason().key())
                    .isEqualTo("intake.archive.locked"));
        }
    }
}
