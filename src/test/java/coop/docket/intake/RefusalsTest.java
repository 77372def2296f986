package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.mapping.MappingFile;
import coop.docket.intake.refusals.RefusedRowsKept;
import coop.docket.language.Language;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {
    @TempDir
    Path folder;

    private Path refusals(Path handedIn, ReadAs readAs, Language language) {
        var path = folder.resolve("refused-" + handedIn.getFileName() + ".xlsx");
        try (var kept = new RefusedRowsKept(language);
                var file = RegisterFile.open(handedIn, IntakeLimits.USUAL, readAs);
                var dossiers = file.dossiers(kept)) {
            dossiers.forEachRemaining(dossier -> {});
            kept.write(path);
        }
        return path;
    }

    private void csv(String name, String... lines) throws IOException {
        Files.createDirectories(folder.resolve("register"));
        Files.writeString(folder.resolve("register").resolve(name + ".csv"), String.join("\n", lines) + "\n");
    }

    private static List<List<String>> cells(Path path, int sheet) throws IOException {
        try (var workbook = new ReadableWorkbook(path.toFile());
                var rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
            return rows.map(RefusalsTest::cells).toList();
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @Nested
    class Refused_rows {
        @ParameterizedTest
        @EnumSource(names = {"VI", "EN"})
        void come_back_as_they_stood_with_their_reasons(Language language) throws IOException {
            csv(
                    "cooperatives",
                    "Ghi chú,code,name,type,registered_on,charter_capital",
                    "a,0301175691,HTX A,HTX,2014-05-20,1.000",
                    "b,GCN:2,HTX B,công ty,30/02/2014,=1+1",
                    "c,GCN:3,HTX C,HTX,,");
            csv("debts", "code,debt_no,balance", "GCN:3,N1,5", "GCN:9,N1,5", "GCN:2,N1,5");

            var path = refusals(folder.resolve("register"), ReadAs.IT_STANDS, language);
            var rows = cells(path, 0);

            assertThat(rows).hasSize(2);
            assertThat(rows.get(0))
                    .startsWith("Ghi chú", "code", "name", "type")
                    .hasSize(8);
            assertThat(rows.get(1)).startsWith("b", "GCN:2", "HTX B", "công ty", "30/02/2014", "=1+1", "3");
            assertThat(rows.get(1).get(7).lines()).hasSize(3);
            assertThat(rows.get(1).get(7))
                    .contains(language == Language.VI ? "không có trong lịch" : "not in the calendar");
            assertThat(cells(path, 1)).hasSize(3);
        }

        @Test
        void can_be_corrected_and_handed_in_again() throws IOException {
            csv("cooperatives", "code,name,type", "GCN:2,HTX B,công ty", "GCN:3,HTX C,công ty");
            csv("debts", "code,debt_no,balance", "GCN:2,N1,5");
            var path = refusals(folder.resolve("register"), ReadAs.IT_STANDS, Language.VI);

            var same = Reading.of(path);
            var again = refusals(path, ReadAs.IT_STANDS, Language.VI);

            assertThat(same.reasons())
                    .containsExactly("intake.list.unknown", "intake.row.cooperative-refused", "intake.list.unknown");
            assertThat(same.remarks()).isEmpty();
            assertThat(cells(again, 0)).isEqualTo(cells(path, 0));
        }

        @Test
        void hold_no_formula_and_mark_the_cells_at_fault() throws IOException {
            csv("cooperatives", "code,name,type", "GCN:2,=HYPERLINK(\"http://x\"),công ty");
            var path = refusals(folder.resolve("register"), ReadAs.IT_STANDS, Language.VI);

            try (var zip = new ZipFile(path.toFile())) {
                var sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                        .readAllBytes());
                var styles = new String(
                        zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes());
                assertThat(sheet).doesNotContain("<f>").contains("<pane");
                assertThat(styles).contains("FFC7CE");
            }
        }

        @Test
        void of_children_alone_come_with_the_headings_of_the_cooperatives() throws IOException {
            csv("cooperatives", "code,name,type", "GCN:3,HTX C,HTX");
            csv("debts", "code,debt_no,balance", "GCN:3,N1,x");
            var path = refusals(folder.resolve("register"), ReadAs.IT_STANDS, Language.EN);

            assertThat(Reading.of(path).reasons()).containsExactly("intake.amount.unknown");
            assertThat(cells(path, 0)).hasSize(1);
        }

        @Test
        void of_a_foreign_layout_keep_it() throws IOException {
            var readAs = new ReadAs(
                    false,
                    MappingFile.read(
                            "map.yml",
                            "sheets: [ { sheet: cooperatives, columns: { code: Số, name: Đơn vị, type: { from: Kiểu, values: { H: HTX } } } } ]"));
            var theirs = Files.writeString(folder.resolve("theirs.csv"), "Số,Đơn vị,Kiểu\nGCN:1,A,H\nGCN:2,B,K\n");

            var path = refusals(theirs, readAs, Language.VI);

            assertThat(cells(path, 0).get(1)).startsWith("GCN:2", "B", "K");
            assertThat(Reading.of(path, readAs).reasons()).containsExactly("intake.list.unknown");
        }

        @Test
        void stand_in_the_order_of_the_file() throws IOException {
            csv("cooperatives", "code,name,type", "GCN:9,A,x", "GCN:1,B,x", "GCN:5,C,x");

            var path = refusals(folder.resolve("register"), ReadAs.IT_STANDS, Language.VI);

            assertThat(cells(path, 0)).extracting(row -> row.get(0)).containsExactly("code", "GCN:9", "GCN:1", "GCN:5");
        }

        @Test
        void of_a_key_that_comes_twice_bring_the_first_along_so_that_the_second_stays_refused() throws IOException {
            csv("cooperatives", "code,name,type,address", "GCN:1,A,HTX,Thôn Đông", "GCN:2,B,HTX,", "GCN:1,A,HTX,");

            var path = refusals(folder.resolve("register"), ReadAs.IT_STANDS, Language.VI);

            assertThat(cells(path, 0)).extracting(row -> row.get(0)).containsExactly("code", "GCN:1", "GCN:1");
            var again = Reading.of(path);
            assertThat(again.reasons()).containsExactly("intake.row.twice");
            assertThat(again.dossiers()).hasSize(1);
            assertThat(again.dossiers().get(0).cooperative().text(Sheet.COOPERATIVES.column("address")))
                    .isEqualTo("Thôn Đông");
        }

        @Test
        void of_one_foreign_row_that_makes_several_come_once_and_can_be_read_again() throws IOException {
            var mapping = MappingFile.read(
                    "map.yml",
                    """
                    sheets:
                      - { sheet: cooperatives, from: DS, columns: { code: Số, name: Đơn vị, type: { constant: HTX }, registered_on: Ngày } }
                      - { sheet: debts, from: DS, columns: { code: Số, debt_no: Khoản, balance: Nợ } }
                      - { sheet: reports, from: BC, columns: { code: Số, year: Năm } }
                    """);
            var readAs = new ReadAs(false, mapping);
            var theirs = OpenDocumentFile.write(
                    folder.resolve("theirs.ods"),
                    OpenDocumentFile.table(
                                    "DS",
                                    OpenDocumentFile.texts(List.of("Số", "Đơn vị", "Ngày", "Khoản", "Nợ")),
                                    OpenDocumentFile.texts(List.of("GCN:1", "A", "hôm qua", "N1", "x")),
                                    OpenDocumentFile.texts(List.of("GCN:2", "B", "1/2/2003", "N1", "5")))
                            + OpenDocumentFile.table(
                                    "BC",
                                    OpenDocumentFile.texts(List.of("Số", "Năm")),
                                    OpenDocumentFile.texts(List.of("GCN:2", "2024"))));

            var path = refusals(theirs, readAs, Language.VI);

            assertThat(cells(path, 0)).hasSize(2);
            assertThat(cells(path, 0).get(1)).startsWith("GCN:1", "A", "hôm qua", "N1", "x", "2");
            assertThat(cells(path, 0).get(1).get(6).lines()).hasSize(3);
            assertThat(cells(path, 1)).hasSize(1);
            assertThat(Reading.of(path, readAs).reasons())
                    .containsExactlyElementsOf(Reading.of(theirs, readAs).reasons());
        }
    }
}
