package coop.docket.intake.difference;

import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.changes.CellChange;
import coop.docket.register.stored.OwnedRow;
import coop.docket.register.stored.StoredRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file would change of a few hundred cooperatives.
 *
 * @param dossiers of cooperatives that are not stored
 * @param children new rows of cooperatives that are
 * @param changed stored rows with the values that they would have
 * @param returned rows that were withdrawn and are handed in again
 * @param changes each value before and after
 * @param areas in which something changes; empty text for what lies in no area that is known
 */
public record ChunkDifference(
        List<Dossier> dossiers,
        Map<Sheet, List<OwnedRow>> children,
        Map<Sheet, List<StoredRow>> changed,
        Map<Sheet, List<Long>> returned,
        List<CellChange> changes,
        Set<String> areas) {

    ChunkDifference() {
        this(
                new ArrayList<>(),
                new EnumMap<>(Sheet.class),
                new EnumMap<>(Sheet.class),
                new EnumMap<>(Sheet.class),
                new ArrayList<>(),
                new HashSet<>());
    }

    public boolean isEmpty() {
        return dossiers.isEmpty() && children.isEmpty() && changes.isEmpty();
    }

    void touch(Row cooperative) {
        var area = cooperative.text(Reach.AREA);
        areas.add(area == null ? "" : area);
    }

    void child(long cooperativeId, Row row) {
        children.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>()).add(new OwnedRow(cooperativeId, row));
    }

    void change(StoredRow row) {
        changed.computeIfAbsent(row.row().sheet(), sheet -> new ArrayList<>()).add(row);
    }

    void giveBack(StoredRow row) {
        returned.computeIfAbsent(row.row().sheet(), sheet -> new ArrayList<>()).add(row.id());
    }
}
