package coop.docket.intake.archives;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.Table;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** An .xlsx workbook. */
public final class Workbook implements AutoCloseable {
    private static final byte[] OLD_OR_LOCKED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ReadableWorkbook workbook;
    private final List<Table> tables;

    private Workbook(ReadableWorkbook workbook, List<Table> tables) {
        this.workbook = workbook;
        this.tables = tables;
    }

    /** @throws Refusal if the workbook is past a limit or not sound */
    public static Workbook open(Path path, String file, IntakeLimits limits) {
        try {
            refuseLocked(path, file);
            ArchiveCheck.check(path, file, limits, ArchiveKind.WORKBOOK);
            var workbook = read(path);
            return new Workbook(workbook, tables(workbook, file, limits));
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Refusal.notValid("intake.workbook.broken", file);
        }
    }

    private static ReadableWorkbook read(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException noStyles) {
            // some programs write none, and then no number has a format
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
        }
    }

    private static void refuseLocked(Path path, String file) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            if (Arrays.equals(bytes.readNBytes(OLD_OR_LOCKED.length), OLD_OR_LOCKED)) {
                throw Refusal.notValid("intake.archive.locked", file);
            }
        }
    }

    private static List<Table> tables(ReadableWorkbook workbook, String file, IntakeLimits limits) {
        List<Sheet> sheets = workbook.getSheets().toList();
        if (sheets.size() > limits.sheets()) {
            throw Refusal.notValid("intake.limit.sheets", file, limits.sheets());
        }
        return sheets.stream()
                .<Table>map(sheet -> new WorkbookTable(file, sheet, workbook.isDate1904(), limits))
                .toList();
    }

    public List<Table> tables() {
        return tables;
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
