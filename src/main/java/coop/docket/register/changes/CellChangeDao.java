package coop.docket.register.changes;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What values were before; written once and never changed. */
public final class CellChangeDao {
    private static final Map<String, Sheet> SHEETS =
            Arrays.stream(Sheet.values()).collect(Collectors.toMap(Sheet::key, Function.identity()));

    private final Handle handle;

    public CellChangeDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(long revisionId, List<CellChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch(
                """
                insert into cell_change
                    (revision_id, sheet, row_id, cooperative_id, change, column_key, old_text, new_text, line)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (var change : changes) {
                batch.bind(0, revisionId)
                        .bind(1, change.sheet().key())
                        .bind(2, change.rowId())
                        .bind(3, change.cooperativeId())
                        .bind(4, change.kind().name())
                        .bind(
                                5,
                                change.column() == null ? null : change.column().key())
                        .bind(6, change.before())
                        .bind(7, change.after())
                        .bind(8, change.line())
                        .add();
            }
            batch.execute();
        }
    }

    /** The next changes of a revision, in the order in which they were made. */
    public List<StoredChange> of(long revisionId, long afterId, int limit) {
        return handle.createQuery(
                        """
                        select id, revision_id, sheet, row_id, cooperative_id, change, column_key, old_text, new_text, line
                        from cell_change where revision_id = :revision and id > :after
                        order by id fetch first :limit rows only
                        """)
                .bind("revision", revisionId)
                .bind("after", afterId)
                .bind("limit", limit)
                .map((rows, context) -> change(rows))
                .list();
    }

    /** All changes of a cooperative and its rows, the newest first. */
    public List<StoredChange> ofCooperative(long cooperativeId) {
        return handle.createQuery(
                        """
                        select id, revision_id, sheet, row_id, cooperative_id, change, column_key, old_text, new_text, line
                        from cell_change where cooperative_id = :cooperative order by id desc
                        """)
                .bind("cooperative", cooperativeId)
                .map((rows, context) -> change(rows))
                .list();
    }

    private static StoredChange change(ResultSet rows) throws SQLException {
        var sheet = SHEETS.get(rows.getString("sheet"));
        var key = rows.getString("column_key");
        Column column = key == null ? null : sheet.column(key);
        return new StoredChange(
                rows.getLong("id"),
                rows.getLong("revision_id"),
                new CellChange(
                        sheet,
                        rows.getLong("row_id"),
                        rows.getLong("cooperative_id"),
                        ChangeKind.valueOf(rows.getString("change")),
                        column,
                        rows.getString("old_text"),
                        rows.getString("new_text"),
                        rows.getInt("line")));
    }
}
