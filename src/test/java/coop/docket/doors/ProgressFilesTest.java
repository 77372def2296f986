package coop.docket.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.docket.Spreadsheet;
import coop.docket.access.Role;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.moves.Block;
import coop.docket.cases.workflow.LiveWorkflow;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import coop.docket.progress.Part;
import coop.docket.progress.exports.ExportProgress;
import coop.docket.progress.exports.ExportReport;
import coop.docket.progress.reports.Quarter;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.register.stored.StoredRegister;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people have written stays text in the files of progress; formulas are ours alone, and losses are numbers. */
class ProgressFilesTest {
    private static final long SEED = Long.getLong("seed", 20_261_127L);
    /** What a formula of ours is made of: places of cells and plain numbers. */
    static final Pattern OURS =
            Pattern.compile("(?:SUM|IF|MAX|DATE|ROUNDUP|[A-Z]{1,2}[0-9]+|[0-9]+(?:\\.[0-9]+)?|\"\"|[-+*/(),:=<>])+");

    private static final Quarter QUARTER = Quarter.of(DocketOffice.DAY);

    @TempDir
    Path folder;

    private final List<Path> workbooks = new ArrayList<>();
    private Set<String> written;

    @Test
    void some_hostile_texts_are_inert() throws Exception {
        write(24);
        workbooks.forEach(this::inert);
        losses(workbooks.get(0));
    }

    @Test
    @Tag("thorough")
    void five_hundred_cells_are_inert_and_stay_so_when_libreoffice_has_saved_them() throws Exception {
        assumeTrue(Spreadsheet.here(), "LibreOffice is not here");
        write(300);
        int formulas = 0;
        int cells = 0;
        for (var workbook : workbooks) {
            formulas += inert(workbook);
            var twice = Spreadsheet.savedAgain(Spreadsheet.savedAgain(workbook, "ods", folder), "xlsx", folder);
            inert(twice);
            cells += hostile(twice);
            if (workbook.equals(workbooks.get(0))) {
                losses(twice);
            }
        }
        assertThat(cells).isGreaterThan(500);
        System.out.println(cells + " hostile cells inert, " + formulas + " formulas of ours; seed=" + SEED);
    }

    private Dossier cooperative(String name, int number) {
        return Given.cooperative(
                        "code", "GCN:" + (1001 + number),
                        "name", name,
                        "type", "COOPERATIVE",
                        "registered_on", "2015-03-02",
                        "legal_status", "ACTIVE",
                        "charter_conforms", "yes",
                        "area", name,
                        "last_activity_on", "2026-11-01",
                        "last_meeting_on", "2024-01-10")
                .with(Sheet.REPORTS, "year", "2024", "revenue", "1000000", "profit", "-2500000")
                .with(Sheet.REPORTS, "year", "2025", "revenue", "1000000", "profit", "-1500000")
                .dossier();
    }

    private void write(int count) throws IOException {
        var names = HostileNames.some(count, SEED);
        written = new TreeSet<>();
        names.forEach(name -> written.add(plain(name)));
        try (var office = new DocketOffice(TestDatabase.H2)) {
            new PublishFirst(office.database, office.clock).publish();
            var dossiers = new ArrayList<Dossier>();
            for (int at = 0; at < names.size(); at++) {
                dossiers.add(cooperative(names.get(at), at));
            }
            StoredRegister.store(office.database, dossiers);
            office.run(DocketOffice.DAY);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            for (int at = 0; at < names.size(); at++) {
                if (!names.get(at).isBlank()) {
                    var line =
                            office.file("GCN:" + (1001 + at), CaseKind.INACTIVE).line();
                    office.work().act(head, line.id(), line.version(), new Block("seal-lost", names.get(at)));
                }
            }
            var packs = new LivePack(office.database, office.clock);
            var progress = new ExportProgress(office.database, packs, new LiveWorkflow(packs));
            var report = new ExportReport(office.database);
            var titles = ShippedWorkflow.get().titles();
            for (var language : List.of(Language.VI, Language.TH)) {
                var bytes = progress.workbook(head, Part.ALL, language, DocketOffice.DAY);
                assertThat(progress.workbook(head, Part.ALL, language, DocketOffice.DAY))
                        .as("the same figures are the same file")
                        .isEqualTo(bytes);
                workbooks.add(Files.write(folder.resolve("progress-" + language + ".xlsx"), bytes));
                workbooks.add(Files.write(
                        folder.resolve("report-" + language + ".xlsx"),
                        report.workbook(head, Part.ALL, QUARTER, titles, language, DocketOffice.DAY)));
            }
            csv(report.csv(head, Part.ALL, QUARTER, titles, Language.VI, DocketOffice.DAY));
        }
    }

    private void csv(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var names = new TreeSet<String>();
        try (var reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            reader.forEach(record -> {
                record.getFields().forEach(field -> assertThat(field).doesNotMatch("(?s)[=+\\-@＝＋－＠\t\r].*"));
                names.add(plain(record.getField(1).replaceFirst("^'(?=[=+\\-@＝＋－＠\t\r])", "")));
            });
        }
        assertThat(names).containsAll(written);
    }

    /** @return how many formulas there are */
    private int inert(Path workbook) {
        int formulas = 0;
        for (var cell : cells(workbook)) {
            if (cell.getFormula() != null && !cell.getFormula().isEmpty()) {
                formulas++;
                assertThat(cell.getFormula()).as(workbook.toString()).matches(OURS);
            }
        }
        assertThat(formulas).as(workbook.toString()).isPositive();
        return formulas;
    }

    private long hostile(Path workbook) {
        return cells(workbook).stream()
                .filter(cell -> cell.getFormula() == null || cell.getFormula().isEmpty())
                .map(Cell::getText)
                .filter(text -> text != null && written.contains(plain(text)))
                .count();
    }

    private static List<Cell> cells(Path workbook) {
        try {
            var cells = new ArrayList<Cell>();
            for (var sheet : Spreadsheet.sheets(workbook)) {
                Spreadsheet.cells(workbook, sheet).forEach(row -> row.stream()
                        .filter(cell -> cell != null && cell.getRawValue() != null || hasFormula(cell))
                        .forEach(cells::add));
            }
            return cells;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean hasFormula(Cell cell) {
        return cell != null && cell.getFormula() != null;
    }

    private void losses(Path workbook) throws IOException {
        var losses = Spreadsheet.rows(workbook, "Tăng trưởng").stream()
                .filter(row -> row.get(1).equals("Lợi nhuận"))
                .toList();
        assertThat(losses).hasSize(1);
        var count = BigDecimal.valueOf(written.size());
        assertThat((BigDecimal) losses.get(0).get(2)).isNegative();
        assertThat(((BigDecimal) losses.get(0).get(3)).negate()).isGreaterThan(count);
    }

    /** Programs keep no difference between blanks of several kinds. */
    private static String plain(String text) {
        return text.replaceAll("[\\s_]+", " ").replaceAll("\\p{Cntrl}", "").strip();
    }
}
