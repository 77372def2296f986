package coop.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** LibreOffice, where it is, as somebody else's judge of our workbooks. */
public final class Spreadsheet {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Spreadsheet() {}

    public static boolean here() {
        return Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice")
                .anyMatch(each -> Files.isExecutable(Path.of(each)));
    }

    /** Opens the file, works it out, and saves it again as another. */
    public static Path savedAgain(Path path, String ending, Path folder) throws Exception {
        var out = Files.createDirectories(folder.resolve("again-" + ending));
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        ending,
                        "--outdir",
                        out.toString(),
                        path.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        var name = path.getFileName().toString();
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    }

    /** What stands in each cell of a sheet: a text, a number, or null. */
    public static List<List<Object>> rows(Path workbook, String sheet) throws IOException {
        return cells(workbook, sheet).stream()
                .map(row -> row.stream().map(Spreadsheet::content).toList())
                .map(row -> (List<Object>) new ArrayList<Object>(row))
                .toList();
    }

    /** Null where there is none. */
    public static List<List<Cell>> cells(Path workbook, String sheet) throws IOException {
        try (var book = new ReadableWorkbook(workbook.toFile())) {
            var rows = new ArrayList<List<Cell>>();
            for (var row : book.findSheet(sheet).orElseThrow().read()) {
                var cells = new ArrayList<Cell>();
                for (int at = 0; at < row.getCellCount(); at++) {
                    cells.add(row.getCell(at));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    public static List<String> sheets(Path workbook) throws IOException {
        try (var book = new ReadableWorkbook(workbook.toFile())) {
            return book.getSheets()
                    .map(org.dhatim.fastexcel.reader.Sheet::getName)
                    .toList();
        }
    }

    private static Object content(Cell cell) {
        if (cell == null || cell.getRawValue() == null || cell.getRawValue().isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(cell.getRawValue());
        } catch (NumberFormatException text) {
            return cell.getText();
        }
    }

    public static LocalDate day(Object number) {
        return DAY_ZERO.plusDays(((BigDecimal) number).longValue());
    }
}
