package coop.docket.intake.refusals;

import coop.docket.intake.Findings;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.Remark;
import coop.docket.intake.files.RawRow;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the rows that a reading refuses, outside memory, and writes them to a workbook when all have been told. */
public final class RefusedRowsKept implements Findings, AutoCloseable {
    private final Language language;
    private final Path folder;
    private final Map<String, RefusedSheet> sheets = new LinkedHashMap<>();
    private final List<RefusedCell> cells = new ArrayList<>();
    private boolean any;

    /** @param language of the reasons */
    public RefusedRowsKept(Language language) {
        this.language = language;
        try {
            this.folder = Files.createTempDirectory("coop-docket-refused");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void refused(RefusedCell cell) {
        cells.add(cell);
    }

    /** What is read through a mapping must have all that the mapping names, be it without rows. */
    @Override
    public void headed(SheetTable table) {
        if (table.mapped()) {
            sheet(table);
        }
    }

    @Override
    public void refusedRow(SheetTable table, RawRow row) {
        sheet(table).keep(row, List.copyOf(cells), Words.in(language));
        cells.clear();
        any = true;
    }

    /** Without the first, the second would pass for a change of it when it is handed in again. */
    @Override
    public void sameKey(SheetTable table, RawRow first, RawRow refused) {
        sheet(table).beside(first, Words.in(language).say("intake.refusals.same-key", Integer.toString(refused.row())));
    }

    private RefusedSheet sheet(SheetTable table) {
        var name = name(table);
        return sheets.computeIfAbsent(
                name, same -> new RefusedSheet(name, table, folder.resolve(String.valueOf(sheets.size()))));
    }

    /** By which it is known again: ours where the layout is, else theirs. */
    private String name(SheetTable table) {
        if (table.mapped()) {
            return table.table().name();
        }
        return language == Language.EN ? table.sheet().english() : table.sheet().vietnamese();
    }

    @Override
    public void remarked(Remark remark) {}

    /** Whether there is anything to hand back. */
    public boolean any() {
        return any;
    }

    /** Writes all that was told; what stood there before is replaced. */
    public void write(Path path) {
        try {
            sheets.values().forEach(RefusedSheet::close);
            var first = sheets.values().stream().noneMatch(RefusedSheet::standsAlone) ? Sheet.COOPERATIVES : null;
            new RefusalWorkbook(language).write(path, List.copyOf(sheets.values()), first);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        sheets.values().forEach(RefusedSheet::close);
        try (var kept = Files.list(folder)) {
            for (var path : kept.toList()) {
                Files.deleteIfExists(path);
            }
            Files.deleteIfExists(folder);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
