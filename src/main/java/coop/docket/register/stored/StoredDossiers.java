package coop.docket.register.stored;

import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The dossiers of the register as it is now, many at a time: one question per sheet, never one per cooperative. */
public final class StoredDossiers {
    private static final String PRESENT = " and withdrawn_by is null";
    private static final String BETWEEN = "%1$s > :after and %1$s <= :last" + PRESENT;

    private StoredDossiers() {}

    /**
     * The next dossiers in the order in which their cooperatives came to be stored.
     *
     * @param after the number of the last cooperative that was had; 0 to begin
     * @param limit how many at most; 500 is a good measure
     */
    public static List<StoredDossier> from(Handle handle, long after, int limit) {
        var own = StoredSheet.of(Sheet.COOPERATIVES).select("id > :after" + PRESENT) + " fetch first :limit rows only";
        var cooperatives = handle.createQuery(own)
                .bind("after", after)
                .bind("limit", limit)
                .map((rows, context) -> RowDao.row(Sheet.COOPERATIVES, rows, Map.of()))
                .list();
        return cooperatives.isEmpty() ? List.of() : withChildren(handle, after, cooperatives);
    }

    /** The dossier of one cooperative; empty where there is none of this number. */
    public static Optional<StoredDossier> one(Handle handle, long cooperativeId) {
        return from(handle, cooperativeId - 1, 1).stream()
                .filter(stored -> stored.cooperativeId() == cooperativeId)
                .findFirst();
    }

    private static List<StoredDossier> withChildren(Handle handle, long after, List<StoredRow> cooperatives) {
        var codes = new LinkedHashMap<Long, String>();
        cooperatives.forEach(own -> codes.put(own.id(), own.row().code()));
        var children = new HashMap<Long, Map<Sheet, List<Row>>>();
        for (var sheet : Sheet.children()) {
            var stored = StoredSheet.of(sheet);
            handle.createQuery(stored.select(BETWEEN.formatted(stored.owner())))
                    .bind("after", after)
                    .bind("last", cooperatives.get(cooperatives.size() - 1).id())
                    .map((rows, context) -> RowDao.row(sheet, rows, codes))
                    .forEach(row -> children.computeIfAbsent(row.cooperativeId(), id -> new EnumMap<>(Sheet.class))
                            .computeIfAbsent(sheet, each -> new ArrayList<>())
                            .add(row.row()));
        }
        return cooperatives.stream()
                .map(own ->
                        new StoredDossier(own.id(), new Dossier(own.row(), children.getOrDefault(own.id(), Map.of()))))
                .toList();
    }
}
