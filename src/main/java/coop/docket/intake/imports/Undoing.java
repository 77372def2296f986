package coop.docket.intake.imports;

import coop.docket.register.CanonicalText;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.register.changes.CellChange;
import coop.docket.register.changes.CellChangeDao;
import coop.docket.register.changes.ChangeKind;
import coop.docket.register.changes.StoredChange;
import coop.docket.register.revisions.SheetCountDao;
import coop.docket.register.revisions.SheetCounts;
import coop.docket.register.stored.RowDao;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Turns the changes of a revision round, a thousand at a time, and withdraws the rows that it brought. */
final class Undoing {
    private static final int AT_ONCE = 1_000;

    private final RowDao rows;
    private final CellChangeDao changes;
    private final SheetCountDao counts;
    private final long undone;
    private final long undo;
    private final Map<Sheet, SheetCounts> done = new EnumMap<>(Sheet.class);

    Undoing(Handle handle, long undone, long undo) {
        this.rows = new RowDao(handle);
        this.changes = new CellChangeDao(handle);
        this.counts = new SheetCountDao(handle);
        this.undone = undone;
        this.undo = undo;
    }

    void undo() {
        var some = changes.of(undone, 0, AT_ONCE);
        while (!some.isEmpty()) {
            turnRound(some.stream().map(StoredChange::change).toList());
            some = changes.of(undone, some.get(some.size() - 1).id(), AT_ONCE);
        }
        for (var sheet : Sheet.values()) {
            rows.withdrawBroughtBy(sheet, undone, undo);
        }
        counts.insert(undo, done);
    }

    private void turnRound(List<CellChange> some) {
        var values = new EnumMap<Sheet, Map<Long, Map<Column, Object>>>(Sheet.class);
        var withdrawn = new EnumMap<Sheet, List<Long>>(Sheet.class);
        for (var change : some) {
            if (change.kind() == ChangeKind.RETURNED) {
                withdrawn
                        .computeIfAbsent(change.sheet(), sheet -> new ArrayList<>())
                        .add(change.rowId());
            } else {
                values.computeIfAbsent(change.sheet(), sheet -> new LinkedHashMap<>())
                        .computeIfAbsent(change.rowId(), row -> new LinkedHashMap<>())
                        .put(change.column(), value(change.column(), change.before()));
                done.merge(change.sheet(), new SheetCounts(0, 0, 1, 0, 0, 0), SheetCounts::plus);
            }
        }
        withdrawn.forEach((sheet, ids) -> rows.withdraw(sheet, ids, undo));
        values.forEach((sheet, byRow) -> {
            done.merge(sheet, new SheetCounts(0, byRow.size(), 0, 0, 0, 0), SheetCounts::plus);
            rows.update(
                    sheet,
                    rows.rows(sheet, byRow.keySet()).stream()
                            .map(row -> row.with(row.row().with(byRow.get(row.id()))))
                            .toList());
        });
        changes.insert(undo, some.stream().map(Undoing::turned).toList());
    }

    private static CellChange turned(CellChange change) {
        var kind = change.kind() == ChangeKind.RETURNED ? ChangeKind.WITHDRAWN : change.kind();
        return new CellChange(
                change.sheet(),
                change.rowId(),
                change.cooperativeId(),
                kind,
                change.column(),
                change.after(),
                change.before(),
                0);
    }

    private static Object value(Column column, String text) {
        return text == null ? null : CanonicalText.read(column, text).orElseThrow();
    }
}
