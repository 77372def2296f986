package coop.docket.register.stored;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.register.changes.CellChangeDao;
import coop.docket.register.changes.ChangeKind;
import coop.docket.register.changes.StoredChange;
import coop.docket.register.revisions.Revision;
import coop.docket.register.revisions.RevisionHistory;
import coop.docket.register.revisions.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** One cooperative's rows, and for each value where it is from and what stood there before. */
public final class Provenance {
    private final RowDao rows;
    private final RevisionHistory history;
    private final long cooperativeId;
    private final List<StoredChange> changes;
    private final Map<Long, Revision> revisions = new HashMap<>();

    private Provenance(Handle handle, long cooperativeId) {
        this.rows = new RowDao(handle);
        this.history = new RevisionHistory(handle);
        this.cooperativeId = cooperativeId;
        this.changes = new CellChangeDao(handle).ofCooperative(cooperativeId);
    }

    public static Provenance of(Handle handle, long cooperativeId) {
        return new Provenance(handle, cooperativeId);
    }

    /** The rows that are there, each with its number. */
    public List<StoredRow> rows(Sheet sheet) {
        var all = sheet == Sheet.COOPERATIVES ? rows.rows(sheet, List.of(cooperativeId)) : rows.children(sheet, code());
        return all.stream().filter(row -> !row.withdrawn()).toList();
    }

    /** What a value is from: what last changed it, or else what brought its row. */
    public Source source(StoredRow row, Column column) {
        return of(row, column)
                .findFirst()
                .map(change -> source(change.revisionId(), change.change().line()))
                .orElseGet(() -> source(row.revisionId(), row.row().line()));
    }

    /** What stood there before, the newest first. */
    public List<PastValue> earlier(StoredRow row, Column column) {
        return of(row, column)
                .filter(change -> change.change().kind() == ChangeKind.CELL)
                .map(change -> new PastValue(
                        change.change().before(),
                        source(change.revisionId(), change.change().line())))
                .toList();
    }

    // of the value or of its whole row, the newest first
    private Stream<StoredChange> of(StoredRow row, Column column) {
        return changes.stream()
                .filter(change -> change.change().sheet() == row.row().sheet()
                        && change.change().rowId() == row.id()
                        && (change.change().column() == null
                                || change.change().column().equals(column)));
    }

    private Source source(long revisionId, int line) {
        var revision = revisions.computeIfAbsent(revisionId, history::bringing);
        return new Source(revisionId, revision.kind(), revision.fileName(), line, revision.by(), revision.at());
    }

    private Map<Long, String> code() {
        var own = rows.rows(Sheet.COOPERATIVES, List.of(cooperativeId));
        return own.isEmpty() ? Map.of() : Map.of(cooperativeId, own.get(0).row().code());
    }
}
