package coop.docket.intake;

import coop.docket.areas.AreaList;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.sheets.RawDossiers;
import coop.docket.intake.sheets.RegisterSheets;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A register as an office hands it in: a workbook, a CSV file, or a folder or archive of CSV files. */
public final class RegisterFile implements AutoCloseable {
    private final Source source;
    private final Layout layout;
    private final RegisterSheets sheets;
    private final ReadAs readAs;
    private final Map<Sheet, Set<Column>> columns = new EnumMap<>(Sheet.class);

    private RegisterFile(Source source, Layout layout, RegisterSheets sheets, ReadAs readAs) {
        this.source = source;
        this.layout = layout;
        this.sheets = sheets;
        this.readAs = readAs;
        layout.sheets().forEach(table -> columns.put(table.sheet(), columns(table)));
    }

    /**
     * Finds the sheets and their headings, and reads every sheet through once.
     *
     * @throws coop.docket.refusal.Refusal if the file as a whole cannot be read: missing, of another kind, past a limit,
     *     not UTF-8, without the cooperatives or without required headings
     */
    public static RegisterFile open(Path path, IntakeLimits limits, ReadAs readAs) {
        var source = Source.open(path, limits, readAs);
        try {
            var layout = Layout.of(source, path, readAs);
            return new RegisterFile(source, layout, RegisterSheets.scan(layout.sheets()), readAs);
        } catch (RuntimeException refused) {
            source.close();
            throw refused;
        }
    }

    /** The same, the file read as it stands. */
    public static RegisterFile open(Path path, IntakeLimits limits) {
        return open(path, limits, ReadAs.IT_STANDS);
    }

    /** The communes and provinces that came along; {@link AreaList#NOT_LOADED} where none did. */
    public AreaList areas() {
        return layout.areas();
    }

    /** The sheets that the file has. */
    public Set<Sheet> sheets() {
        return layout.sheets().stream()
                .map(SheetTable::sheet)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sheet.class)));
    }

    /** The columns of a sheet that the file has. */
    public Set<Column> columns(Sheet sheet) {
        return columns.getOrDefault(sheet, Set.of());
    }

    /** The rows of all sheets, totals and refused ones included. */
    public long rows() {
        return sheets.rows();
    }

    /** The rows of text alone, not yet understood; may be asked for again. */
    public RawDossiers rawDossiers() {
        return sheets.dossiers();
    }

    /**
     * The good dossiers; may be asked for again, and then tells everything again.
     *
     * @param findings told what is refused and remarked, first of all what concerns whole sheets and columns
     */
    public Dossiers dossiers(Findings findings) {
        layout.sheets().forEach(findings::headed);
        layout.remarks().forEach(findings::remarked);
        new FileRemarks(sheets, layout.sheets(), readAs).tell(findings);
        var counts = new Counts();
        var maker = new DossierMaker(tables(), sheets.lastCoded(), findings, counts);
        return new Dossiers(rawDossiers(), maker, findings, counts, rows());
    }

    private List<SheetTable> tables() {
        var old = sheets.oldColumns();
        return readAs.convert()
                ? layout.sheets().stream()
                        .map(table -> table.converting(old.get(table.sheet())))
                        .toList()
                : layout.sheets();
    }

    private static Set<Column> columns(SheetTable table) {
        return table.sheet().columns().stream()
                .filter(column -> table.heading().place(column) >= 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives the file and all that was set aside free; what was opened from it should be closed before. */
    @Override
    public void close() {
        sheets.close();
        source.close();
    }
}
