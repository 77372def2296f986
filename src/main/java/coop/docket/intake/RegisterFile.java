package coop.docket.intake;

import coop.docket.areas.AreaList;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.sheets.RawDossiers;
import coop.docket.intake.sheets.RegisterSheets;
import java.nio.file.Path;

/** A register as an office hands it in: a workbook, a CSV file, or a folder or archive of CSV files. */
public final class RegisterFile implements AutoCloseable {
    private final Source source;
    private final Layout layout;
    private final RegisterSheets sheets;

    private RegisterFile(Source source, Layout layout, RegisterSheets sheets) {
        this.source = source;
        this.layout = layout;
        this.sheets = sheets;
    }

    /**
     * Finds the sheets and their headings, and reads every sheet through once.
     *
     * @throws coop.docket.refusal.Refusal if the file as a whole cannot be read: missing, of another kind, past a limit,
     *     not UTF-8, without the cooperatives or without required headings
     */
    public static RegisterFile open(Path path, IntakeLimits limits) {
        var source = Source.open(path, limits);
        try {
            var layout = Layout.of(source, path);
            return new RegisterFile(source, layout, RegisterSheets.scan(layout.sheets()));
        } catch (RuntimeException refused) {
            source.close();
            throw refused;
        }
    }

    /** The communes and provinces that came along; {@link AreaList#NOT_LOADED} where none did. */
    public AreaList areas() {
        return layout.areas();
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
        layout.remarks().forEach(findings::remarked);
        var counts = new Counts();
        var maker = new DossierMaker(layout.sheets(), findings, counts);
        return new Dossiers(rawDossiers(), maker, findings, counts, rows());
    }

    /** Gives the file and all that was set aside free; what was opened from it should be closed before. */
    @Override
    public void close() {
        sheets.close();
        source.close();
    }
}
