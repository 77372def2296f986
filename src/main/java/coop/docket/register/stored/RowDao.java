package coop.docket.register.stored;

import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows of the eight sheets, into their tables and out of them, many at a time. */
public final class RowDao {
    private static final int FIRST_COLUMN = 6;

    private final Handle handle;

    public RowDao(Handle handle) {
        this.handle = handle;
    }

    /** @return the numbers that they got, in the same order */
    public List<Long> insertCooperatives(long revisionId, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var stored = StoredSheet.of(Sheet.COOPERATIVES);
        try (var batch = handle.prepareBatch(stored.insert())) {
            for (var row : rows) {
                batch.bind(0, revisionId).bind(1, row.line());
                bind(batch, 2, stored, row);
                batch.add();
            }
            return batch.executePreparedBatch("id").mapTo(long.class).list();
        }
    }

    public void insertChildren(Sheet sheet, long revisionId, List<OwnedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var stored = StoredSheet.of(sheet);
        try (var batch = handle.prepareBatch(stored.insert())) {
            for (var owned : rows) {
                batch.bind(0, owned.cooperativeId())
                        .bind(1, revisionId)
                        .bind(2, owned.row().line());
                bind(batch, 3, stored, owned.row());
                batch.add();
            }
            batch.execute();
        }
    }

    /** Gives rows that are stored the values that they have here. */
    public void update(Sheet sheet, Collection<StoredRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var stored = StoredSheet.of(sheet);
        try (var batch = handle.prepareBatch(stored.update())) {
            for (var row : rows) {
                var next = bind(batch, 0, stored, row.row());
                batch.bind(next, row.id()).add();
            }
            batch.execute();
        }
    }

    /** Withdraws rows, or lets them return. */
    public void withdraw(Sheet sheet, Collection<Long> ids, Long byRevision) {
        if (ids.isEmpty()) {
            return;
        }
        var sql = "update " + StoredSheet.of(sheet).table() + " set withdrawn_by = ? where id = ?";
        try (var batch = handle.prepareBatch(sql)) {
            ids.forEach(id -> batch.bind(0, byRevision).bind(1, id).add());
            batch.execute();
        }
    }

    /** Those of these codes, withdrawn ones too. */
    public List<StoredRow> cooperatives(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : select(Sheet.COOPERATIVES, "code in (<list>)", codes, Map.of());
    }

    /** The rows of a sheet of these cooperatives, withdrawn ones too, in the order in which they came. */
    public List<StoredRow> children(Sheet sheet, Map<Long, String> codesById) {
        return codesById.isEmpty()
                ? List.of()
                : select(sheet, "cooperative_id in (<list>)", codesById.keySet(), codesById);
    }

    /** These rows of a sheet, withdrawn ones too. */
    public List<StoredRow> rows(Sheet sheet, Collection<Long> ids, Map<Long, String> codesById) {
        return ids.isEmpty() ? List.of() : select(sheet, "id in (<list>)", ids, codesById);
    }

    /** The rows that a revision brought. */
    public List<StoredRow> broughtBy(Sheet sheet, long revisionId) {
        return handle.createQuery(StoredSheet.of(sheet).select("revision_id = :revision"))
                .bind("revision", revisionId)
                .map((rows, context) -> row(sheet, rows, Map.of()))
                .list();
    }

    private List<StoredRow> select(Sheet sheet, String where, Collection<?> list, Map<Long, String> codes) {
        return handle.createQuery(StoredSheet.of(sheet).select(where))
                .bindList("list", List.copyOf(list))
                .map((rows, context) -> row(sheet, rows, codes))
                .list();
    }

    static StoredRow row(Sheet sheet, ResultSet rows, Map<Long, String> codes) throws SQLException {
        var cells = new Object[sheet.columns().size()];
        var place = FIRST_COLUMN;
        for (var column : StoredSheet.of(sheet).columns()) {
            cells[column.index()] = Cells.read(column, rows, place++);
        }
        var owner = rows.getLong(2);
        if (sheet != Sheet.COOPERATIVES) {
            cells[0] = codes.get(owner);
        }
        var withdrawn = rows.getObject(5) != null;
        return new StoredRow(rows.getLong(1), owner, rows.getLong(3), withdrawn, Row.of(sheet, cells, rows.getInt(4)));
    }

    private static int bind(PreparedBatch batch, int from, StoredSheet stored, Row row) {
        var place = from;
        for (var column : stored.columns()) {
            batch.bind(place++, Cells.argument(column, row));
        }
        if (!stored.derived().isEmpty()) {
            for (var text : SearchTexts.of(row)) {
                batch.bind(place++, text);
            }
        }
        return place;
    }
}
