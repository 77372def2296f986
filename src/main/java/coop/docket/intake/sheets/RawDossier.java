package coop.docket.intake.sheets;

import coop.docket.intake.files.RawRow;
import coop.docket.register.Sheet;
import java.util.List;
import java.util.Map;

/**
 * The rows of all sheets that bear one code, each sheet's in the order of the file.
 *
 * @param code empty where the rows bear none; such rows come one sheet at a time, in no set place
 */
public record RawDossier(String code, Map<Sheet, List<RawRow>> rows) {

    public List<RawRow> rows(Sheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /** The number of all its rows. */
    public long size() {
        return rows.values().stream().mapToLong(List::size).sum();
    }
}
