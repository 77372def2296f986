package coop.docket.register.stored;

import coop.docket.access.AreaScope;
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
    private static final int FETCHED = 1_000;

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

    /** These rows of a sheet, withdrawn ones too; those of children without the code. */
    public List<StoredRow> rows(Sheet sheet, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : select(sheet, "id in (<list>)", ids, Map.of());
    }

    /** Whether a cooperative of this code is there. */
    public boolean holds(String code) {
        return handle.select("select count(*) from cooperative where code = ? and withdrawn_by is null", code)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** The number of the cooperative that came last; 0 where there is none. */
    public long lastCooperative() {
        return handle.select("select coalesce(max(id), 0) from cooperative")
                .mapTo(long.class)
                .one();
    }

    /** Names each cooperative within the scope up to the last, one by one. */
    public void eachCooperative(AreaScope scope, long last, Named named) {
        scope.bind(handle.createQuery("select c.id, c.code, c.name from cooperative c where c.id <= :last"
                        + " and c.withdrawn_by is null and " + AreaScope.CONDITION + " order by c.id"))
                .bind("last", last)
                .setFetchSize(FETCHED)
                .map((rows, context) -> {
                    named.is(rows.getLong(1), rows.getString(2), rows.getString(3));
                    return true;
                })
                .forEach(told -> {});
    }

    /** Told of a cooperative. */
    @FunctionalInterface
    public interface Named {
        void is(long id, String code, String name);
    }

    /** Withdraws all rows that a revision brought and that are there. */
    public void withdrawBroughtBy(Sheet sheet, long revisionId, long byRevision) {
        var stored = StoredSheet.of(sheet);
        handle.createUpdate(
                        """
                        insert into cell_change (revision_id, sheet, row_id, cooperative_id, change, line)
                        select :by, :sheet, id, %s, 'WITHDRAWN', 0 from %s
                        where revision_id = :revision and withdrawn_by is null
                        """
                                .formatted(stored.owner(), stored.table()))
                .bind("by", byRevision)
                .bind("sheet", sheet.key())
                .bind("revision", revisionId)
                .execute();
        handle.execute(
                "update " + stored.table() + " set withdrawn_by = ? where revision_id = ? and withdrawn_by is null",
                byRevision,
                revisionId);
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
