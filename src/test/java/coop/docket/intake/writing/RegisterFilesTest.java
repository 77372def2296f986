package coop.docket.intake.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.intake.Findings;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.RegisterFile;
import coop.docket.intake.Remark;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.register.CanonicalText;
import coop.docket.register.ClosedList;
import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.demonstration.DemonstrationRegister;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<Dossier> REGISTER =
            DemonstrationRegister.of(300, DAY).toList();

    @TempDir
    private Path folder;

    private Path written(String name, Language language) throws IOException {
        return written(name, language, REGISTER.stream());
    }

    private Path written(String name, Language language, Stream<Dossier> dossiers) throws IOException {
        var path = folder.resolve(name);
        RegisterFiles.write(path, dossiers, language, false);
        return path;
    }

    private static List<Row> rows(Sheet sheet) {
        return REGISTER.stream()
                .flatMap(one -> sheet == Sheet.COOPERATIVES ? Stream.of(one.cooperative()) : one.rows(sheet).stream())
                .toList();
    }

    private static List<Dossier> readAgain(Path path) {
        var complaints = new ArrayList<Object>();
        var findings = new Findings() {
            @Override
            public void refused(RefusedCell cell) {
                complaints.add(cell);
            }

            @Override
            public void remarked(Remark remark) {
                complaints.add(remark);
            }
        };
        try (var file = RegisterFile.open(path, IntakeLimits.USUAL);
                var dossiers = file.dossiers(findings)) {
            var all = dossiers.stream().toList();
            assertThat(complaints).isEmpty();
            return all;
        }
    }

    private static void assertIsTheRegister(List<Dossier> read) {
        assertThat(read).hasSameSizeAs(REGISTER);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i)).isEqualTo(REGISTER.get(i));
        }
    }

    private static Dossier named(String name) {
        return new Dossier(
                Row.of(Sheet.COOPERATIVES, Map.of("code", "GCN:1", "name", name, "type", "COOPERATIVE")), Map.of());
    }

    @Nested
    class A_folder {
        @ParameterizedTest
        @EnumSource(Sheet.class)
        void has_a_file_per_sheet_with_keys_and_canonical_values(Sheet sheet) throws IOException {
            var path = written("register", Language.VI).resolve(sheet.key() + ".csv");
            try (var csv = CsvReader.builder().ofNamedCsvRecord(path)) {
                var records = csv.stream().toList();
                assertThat(records.get(0).getHeader())
                        .isEqualTo(sheet.columns().stream().map(Column::key).toList());
                assertThat(records.stream().map(record -> record.getFields()))
                        .isEqualTo(rows(sheet).stream()
                                .map(RegisterFilesTest::canonical)
                                .toList());
            }
        }

        @Test
        void is_read_again_as_it_was() throws IOException {
            assertIsTheRegister(readAgain(written("register", Language.VI)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)"})
        void has_no_cell_that_becomes_a_formula(String name) throws IOException {
            var path = written("register", Language.VI, Stream.of(named(name)));
            assertThat(path.resolve("cooperatives.csv")).content().contains(",'" + name + ",");
        }

        @Test
        void that_is_not_empty_is_left_alone_unless_told() throws IOException {
            var path = written("register", Language.VI);
            assertThatThrownBy(() -> RegisterFiles.write(path, Stream.of(), Language.VI, false))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("intake.writing.folder-not-empty");
            assertIsTheRegister(readAgain(path));
            RegisterFiles.write(path, Stream.of(named("HTX")), Language.VI, true);
            assertThat(readAgain(path)).containsExactly(named("HTX"));
        }

        @Test
        void keeps_what_it_had_when_the_writing_fails() throws IOException {
            var path = written("register", Language.VI);
            var torn = Stream.of(named("HTX"), named("HTX")).peek(new FailsAtSecond()::see);
            assertThatThrownBy(() -> RegisterFiles.write(path, torn, Language.VI, true))
                    .isInstanceOf(IllegalStateException.class);
            assertIsTheRegister(readAgain(path));
            assertThat(path).isDirectoryNotContaining("glob:**.part");
        }

        @Test
        void cannot_stand_where_a_file_stands() throws IOException {
            var file = Files.writeString(folder.resolve("register"), "a letter");
            assertThatThrownBy(() -> RegisterFiles.write(file, Stream.of(), Language.VI, true))
                    .isInstanceOf(Refusal.class);
            assertThat(file).hasContent("a letter");
        }
    }

    @Nested
    class A_workbook {
        @ParameterizedTest
        @EnumSource(Language.class)
        void is_read_again_as_it_was(Language language) throws IOException {
            assertIsTheRegister(readAgain(written("register.xlsx", language)));
        }

        @ParameterizedTest
        @EnumSource(Sheet.class)
        void has_headings_help_and_real_dates_and_numbers(Sheet sheet) throws IOException {
            try (var workbook =
                    new ReadableWorkbook(written("register.xlsx", Language.VI).toFile())) {
                var page = workbook.findSheet(sheet.vietnamese()).orElseThrow().read();
                var last = sheet.columns().size() - 1;
                assertThat(page.get(0).getCellText(last))
                        .isEqualTo(sheet.columns().get(last).vietnamese());
                assertThat(page.get(1).getCellText(0)).startsWith("# ");
                var rows = rows(sheet);
                assertThat(page).hasSize(rows.size() + 2);
                for (int i = 0; i < rows.size(); i++) {
                    for (var column : sheet.columns()) {
                        assertSame(rows.get(i), column, page.get(i + 2));
                    }
                }
            }
        }

        private static void assertSame(Row row, Column column, org.dhatim.fastexcel.reader.Row read) {
            var value = row.value(column);
            var cell = read.getOptionalCell(column.index());
            if (value == null) {
                assertThat(cell.filter(one -> one.getType() != CellType.EMPTY)).isEmpty();
            } else if (value instanceof LocalDate day) {
                assertThat(cell.orElseThrow().asDate().toLocalDate()).isEqualTo(day);
            } else if (value instanceof Number number) {
                assertThat(cell.orElseThrow().asNumber()).isEqualByComparingTo(number.toString());
            } else if (column.list() != null) {
                assertThat(cell.orElseThrow().asString())
                        .isEqualTo(column.list()
                                .entry((String) value)
                                .orElseThrow()
                                .vietnamese());
            } else if (column.kind() == coop.docket.register.ValueKind.TEXT) {
                assertThat(cell.orElseThrow().asString()).isEqualTo(value);
            }
        }

        @Test
        void has_no_cell_that_becomes_a_formula() throws IOException {
            var path = written("register.xlsx", Language.VI, Stream.of(named("=1+1")));
            try (var workbook = new ReadableWorkbook(path.toFile())) {
                var cell = workbook.getFirstSheet().read().get(2).getCell(1);
                assertThat(cell.getType()).isEqualTo(CellType.STRING);
                assertThat(cell.asString()).isEqualTo("=1+1");
            }
            assertThat(readAgain(path)).containsExactly(named("=1+1"));
        }

        @Test
        void offers_the_words_of_each_closed_list_from_a_hidden_sheet() throws IOException {
            try (var workbook = new ReadableWorkbook(
                    written("register.xlsx", Language.VI, Stream.of()).toFile())) {
                var choices = workbook.findSheet(ChoiceSheet.NAME).orElseThrow();
                assertThat(choices.getVisibility()).isEqualTo(SheetVisibility.HIDDEN);
                for (var list : ClosedList.values()) {
                    var words = choices.read().stream()
                            .map(row -> row.getCellText(list.ordinal()))
                            .filter(word -> !word.isEmpty());
                    assertThat(words)
                            .isEqualTo(list.entries().stream()
                                    .map(ClosedList.Entry::vietnamese)
                                    .toList());
                }
                assertThat(ChoiceSheet.rangeFor(Sheet.COOPERATIVES.column("type")))
                        .contains("'coop-docket-lists'!$A$1:$A$4");
                assertThat(ChoiceSheet.rangeFor(Sheet.COOPERATIVES.column("name")))
                        .isEmpty();
            }
        }

        @Test
        void of_no_cooperatives_is_the_template() throws IOException {
            assertThat(readAgain(written("template.xlsx", Language.TH, Stream.of())))
                    .isEmpty();
        }

        @Test
        void has_room_for_so_many_and_a_folder_is_named_for_more() {
            var many = DemonstrationRegister.of(WorkbookFile.MOST_COOPERATIVES + 1, DAY)
                    .map(one -> new Dossier(one.cooperative(), Map.of()));
            assertThatThrownBy(() -> written("register.xlsx", Language.VI, many))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    Words.in(Language.VI).say(refusal.reason()))
                            .contains("50.000")
                            .contains("thư mục"));
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void is_not_written_over_another_unless_told() throws IOException {
            var path = written("register.xlsx", Language.EN);
            assertThatThrownBy(() -> RegisterFiles.write(path, Stream.of(), Language.EN, false))
                    .isInstanceOf(Refusal.class);
            RegisterFiles.write(path, Stream.of(named("HTX")), Language.EN, true);
            assertThat(readAgain(path)).containsExactly(named("HTX"));
            assertThat(folder).isDirectoryContaining("glob:**register.xlsx");
            assertThat(folder.toFile().list()).hasSize(1);
        }
    }

    private static List<String> canonical(Row row) {
        return row.sheet().columns().stream()
                .map(column -> row.value(column) == null ? "" : CanonicalText.write(row.value(column)))
                .toList();
    }

    /** A source of dossiers that breaks off. */
    private static final class FailsAtSecond {
        private int seen;

        void see(Dossier dossier) {
            seen++;
            if (seen == 2) {
                throw new IllegalStateException("broken off at " + dossier.code());
            }
        }
    }
}
