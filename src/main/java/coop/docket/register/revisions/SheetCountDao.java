package coop.docket.register.revisions;

import coop.docket.register.Sheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What a revision did to each sheet. */
public final class SheetCountDao {
    private final Handle handle;

    public SheetCountDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(long revisionId, Map<Sheet, SheetCounts> counts) {
        counts.forEach((sheet, count) -> handle.execute(
                """
                insert into revision_count
                    (revision_id, sheet, created, changed, cells, unchanged, refused, not_mentioned)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                revisionId,
                sheet.key(),
                count.created(),
                count.changed(),
                count.cells(),
                count.unchanged(),
                count.refused(),
                count.notMentioned()));
    }

    Map<Sheet, SheetCounts> of(long revisionId) {
        var byKey = handle.createQuery("select * from revision_count where revision_id = :revision")
                .bind("revision", revisionId)
                .map((rows, context) -> Map.entry(rows.getString("sheet"), counts(rows)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
        var bySheet = new EnumMap<Sheet, SheetCounts>(Sheet.class);
        for (var sheet : Sheet.values()) {
            if (byKey.containsKey(sheet.key())) {
                bySheet.put(sheet, byKey.get(sheet.key()));
            }
        }
        return bySheet;
    }

    private static SheetCounts counts(ResultSet rows) throws SQLException {
        return new SheetCounts(
                rows.getLong("created"),
                rows.getLong("changed"),
                rows.getLong("cells"),
                rows.getLong("unchanged"),
                rows.getLong("refused"),
                rows.getLong("not_mentioned"));
    }
}
