package coop.docket.intake.sheets;

import coop.docket.register.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All sheets of a register, ready to be read in order of code; what has to be sorted lies in a folder until closed. */
public final class RegisterSheets implements AutoCloseable {
    private final List<OrderedSheet> sheets = new ArrayList<>();
    private final Path folder;

    private RegisterSheets(Path folder) {
        this.folder = folder;
    }

    /** Reads every sheet through once, to count its rows and see how they lie. */
    public static RegisterSheets scan(List<SheetTable> tables) {
        var register = new RegisterSheets(newFolder());
        try {
            tables.forEach(table -> register.sheets.add(OrderedSheet.scan(table, register.folder)));
            return register;
        } catch (RuntimeException refused) {
            register.close();
            throw refused;
        }
    }

    /** The number of rows in all sheets, without headings and blank rows. */
    public long rows() {
        return sheets.stream().mapToLong(OrderedSheet::count).sum();
    }

    /** For each sheet the row below which none bears a code. */
    public Map<Sheet, Integer> lastCoded() {
        var last = new EnumMap<Sheet, Integer>(Sheet.class);
        sheets.forEach(sheet -> last.put(sheet.table().sheet(), sheet.lastCoded()));
        return last;
    }

    /** The columns of each sheet that are not in Unicode. */
    public Map<Sheet, List<OldColumn>> oldColumns() {
        var old = new EnumMap<Sheet, List<OldColumn>>(Sheet.class);
        sheets.forEach(sheet -> old.put(sheet.table().sheet(), sheet.oldColumns()));
        return old;
    }

    /** Tells of each sheet that has them how many rows a spreadsheet program does not show, and the first of them. */
    public void tellHidden(HiddenRows told) {
        sheets.stream()
                .filter(sheet -> sheet.hidden() > 0)
                .forEach(sheet -> told.hidden(sheet.table(), sheet.hidden(), sheet.firstHidden()));
    }

    /** Is told of rows that are not shown. */
    public interface HiddenRows {
        void hidden(SheetTable table, int count, int first);
    }

    public RawDossiers dossiers() {
        return new Merge(sheets);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("coop-docket-register");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> spilled = Files.list(folder)) {
            for (var path : spilled.toList()) {
                Files.deleteIfExists(path);
            }
            Files.deleteIfExists(folder);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
