package coop.docket.intake.difference;

import coop.docket.intake.RegisterFile;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.changes.CellChange;
import coop.docket.register.changes.ChangeKind;
import coop.docket.register.stored.RowDao;
import coop.docket.register.stored.StoredRow;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds what a file says of a few hundred cooperatives against what is stored of them. */
final class ChunkComparison {
    private final RowDao dao;
    private final RegisterFile file;
    private final DifferenceFollower follower;
    private final Tally tally;
    private final BitSet mentioned;

    ChunkComparison(RowDao dao, RegisterFile file, DifferenceFollower follower, Tally tally, BitSet mentioned) {
        this.dao = dao;
        this.file = file;
        this.follower = follower;
        this.tally = tally;
        this.mentioned = mentioned;
    }

    ChunkDifference of(Collection<Handed> chunk) {
        var stored = new HashMap<String, StoredRow>();
        dao.cooperatives(chunk.stream().map(Handed::code).toList())
                .forEach(row -> stored.put(row.row().code(), row));
        var children = new StoredChildren(dao, file.sheets(), stored.values());
        var difference = new ChunkDifference();
        for (var handed : chunk) {
            var own = stored.get(handed.code());
            if (own == null) {
                create(handed, difference);
            } else {
                mentioned.set(Math.toIntExact(own.id()));
                if (handed.cooperative() != null) {
                    compare(own, own, handed.cooperative(), difference);
                }
                compareChildren(own, handed, children, difference);
            }
        }
        return difference;
    }

    private void create(Handed handed, ChunkDifference difference) {
        difference.dossiers().add(handed.dossier());
        difference.touch(handed.cooperative());
        tally.created(Sheet.COOPERATIVES, 1);
        follower.created(handed.cooperative());
        handed.children().forEach((sheet, rows) -> {
            tally.created(sheet, rows.size());
            rows.forEach(follower::created);
        });
    }

    private void compareChildren(StoredRow own, Handed handed, StoredChildren children, ChunkDifference difference) {
        for (var sheet : file.sheets()) {
            var left = byKey(children.of(own, sheet));
            for (var row : handed.rows(sheet)) {
                var stored = left.remove(key(row));
                if (stored == null) {
                    difference.child(own.id(), row);
                    difference.touch(own.row());
                    tally.created(sheet, 1);
                    follower.created(row);
                } else {
                    compare(own, stored, row, difference);
                }
            }
            left.values().stream().filter(row -> !row.withdrawn()).forEach(row -> {
                tally.notMentioned(sheet);
                follower.notMentioned(row.row());
            });
        }
    }

    private void compare(StoredRow own, StoredRow stored, Row handed, ChunkDifference difference) {
        var compared = RowComparison.of(stored, handed, file.columns(handed.sheet()));
        if (stored.withdrawn()) {
            difference.giveBack(stored);
            difference.changes().add(CellChange.of(ChangeKind.RETURNED, compared.place()));
            tally.created(handed.sheet(), 1);
            follower.created(handed);
        } else if (compared.changes().isEmpty()) {
            tally.unchanged(handed.sheet());
        } else {
            tally.changed(handed.sheet(), compared.changes().size());
            follower.changed(stored.row(), compared.after().row(), compared.changes());
        }
        if (stored.withdrawn() || !compared.changes().isEmpty()) {
            difference.touch(own.row());
            difference.touch(
                    handed.sheet() == Sheet.COOPERATIVES ? compared.after().row() : own.row());
        }
        if (!compared.changes().isEmpty()) {
            difference.change(compared.after());
            difference.changes().addAll(compared.changes());
        }
    }

    private static Map<List<Object>, StoredRow> byKey(List<StoredRow> rows) {
        var byKey = new LinkedHashMap<List<Object>, StoredRow>();
        rows.forEach(row -> byKey.put(key(row.row()), row));
        return byKey;
    }

    private static List<Object> key(Row row) {
        return row.sheet().keyColumns().stream().map(row::value).toList();
    }
}
