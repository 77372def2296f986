package coop.docket.cli.findings;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.areas.AreaList;
import coop.docket.cli.terminal.Terminal;
import coop.docket.language.Language;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings as people read them. */
class FindingOutputTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int SINCE = FindingColumns.keys().indexOf("since");

    private static List<Finding> findings;

    @TempDir
    private Path folder;

    @BeforeAll
    static void judge_some_cooperatives() throws Exception {
        try (var book = RuleBook.open(PackFiles.shipped(), new Problems());
                var judge = book.on(DAY, AreaList.NOT_LOADED)) {
            findings = judge.judge(DemonstrationRegister.of(80, DAY).toList());
        }
    }

    @Nested
    class A_table {
        @ParameterizedTest
        @EnumSource
        void shows_no_legal_basis_below_a_question_about_data(Language language) {
            var data = findings.stream()
                    .filter(finding -> !FindingWords.hasBasis(finding.rule()))
                    .toList();

            assertThat(data).isNotEmpty();
            assertThat(printed(language, data)).doesNotContain("[", "none (data)");
            assertThat(printed(language, findings)).contains("[");
        }
    }

    @Nested
    class A_summary {
        @ParameterizedTest
        @CsvSource({"VI, Số hợp tác xã, Số kết quả", "EN, Cooperatives, Findings", "TH, จำนวนสหกรณ์, จำนวนผลการตรวจ"})
        void says_what_its_columns_count(Language language, String cooperatives, String counted) {
            assertThat(summary(language)).contains(cooperatives, counted);
        }

        @Test
        void names_the_ten_rules_that_are_met_most_often_the_most_frequent_first() {
            var lines = summary(Language.VI).lines().toList();
            var from = lines.indexOf("Số kết quả theo quy tắc, nhiều nhất trước") + 1;
            var counts = lines.subList(from, from + 10).stream()
                    .map(line -> Integer.valueOf(line.strip().split(" ")[0].replace(".", "")))
                    .toList();

            assertThat(counts).isSortedAccordingTo((one, other) -> other - one);
            assertThat(lines.get(from + 10).strip()).isEqualTo("…");
            assertThat(lines.get(lines.size() - 1)).startsWith("Đã đánh giá 80 hợp tác xã");
        }
    }

    @Nested
    class A_workbook {
        @Test
        void speaks_the_language_of_its_reader_and_has_real_dates() throws IOException {
            var rows = rows(workbook(Language.VI), "Kết quả");

            assertThat(rows).hasSize(findings.size() + 1);
            assertThat(rows).allSatisfy(row -> assertThat(row.getCellText(4) + row.getCellText(5) + row.getCellText(6))
                    .doesNotContainPattern("[A-Z]{3}"));
            for (int i = 0; i < findings.size(); i++) {
                var since = findings.get(i).since();
                if (since != null) {
                    assertThat(rows.get(i + 1)
                                    .getCellAsDate(SINCE)
                                    .orElseThrow()
                                    .toLocalDate())
                            .isEqualTo(since);
                }
            }
        }

        @Test
        void has_no_cell_that_is_a_formula() throws IOException {
            for (var row : rows(workbook(Language.EN), "Findings")) {
                assertThat(row.stream()).noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
            }
        }

        @Test
        void keeps_its_heading_in_view_and_can_be_filtered() throws IOException {
            try (var zip = new ZipFile(workbook(Language.TH).toFile())) {
                var entry = zip.getEntry("xl/worksheets/sheet1.xml");
                var sheet = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);

                assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ");
            }
        }
    }

    private Path workbook(Language language) throws IOException {
        var path = folder.resolve("findings.xlsx");
        try (var out = Files.newOutputStream(path);
                var workbook = new FindingWorkbook(out, language)) {
            workbook.write(findings);
        }
        return path;
    }

    private static List<Row> rows(Path path, String sheet) throws IOException {
        try (var in = Files.newInputStream(path);
                var workbook = new ReadableWorkbook(in)) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    private static String printed(Language language, List<Finding> some) {
        return told(language, terminal -> new FindingTable(terminal).write(some));
    }

    private static String summary(Language language) {
        var summary = new Summary();
        summary.count(findings);
        return told(language, terminal -> summary.print(terminal.out(), terminal, 80));
    }

    private static String told(Language language, java.util.function.Consumer<Terminal> speech) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        speech.accept(new Terminal(out, out, language, false, 100));
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
