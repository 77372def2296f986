package coop.docket.pages.imports;

import coop.docket.intake.RefusedCell;
import coop.docket.intake.Remark;
import coop.docket.intake.difference.DifferenceFollower;
import coop.docket.intake.headings.SheetNames;
import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.changes.CellChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first lines of each kind of a difference; the rest is only counted. */
public final class FirstLines implements DifferenceFollower {
    static final int SHOWN = 200;
    private static final int REMARKS = 50;

    private final List<Row> created = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final Map<String, Remarks> remarks = new LinkedHashMap<>();
    private final List<Absent> absent = new ArrayList<>();

    /**
     * Remarks of one kind.
     *
     * @param count of all of them, those that are not kept as well
     */
    record Remarks(List<Remark> first, int count) {

        private Remarks and(Remark remark) {
            if (count < REMARKS) {
                first.add(remark);
            }
            return new Remarks(first, count + 1);
        }
    }

    /** A value that would be another. */
    record Change(Row row, Column column, Object before, Object after) {}

    /**
     * What is stored and not in the file.
     *
     * @param name of a cooperative, or what the row of another sheet is known by
     */
    record Absent(Sheet sheet, String code, String name) {}

    @Override
    public void created(Row row) {
        add(created, row);
    }

    @Override
    public void changed(Row before, Row after, List<CellChange> cells) {
        cells.forEach(cell -> add(
                changed, new Change(after, cell.column(), before.value(cell.column()), after.value(cell.column()))));
    }

    @Override
    public void notMentioned(String code, String name) {
        add(absent, new Absent(Sheet.COOPERATIVES, code, name));
    }

    @Override
    public void notMentioned(Row row) {
        add(absent, new Absent(row.sheet(), row.code(), RowText.key(row)));
    }

    @Override
    public void refused(RefusedCell cell) {
        add(refused, cell);
    }

    @Override
    public void remarked(Remark remark) {
        remarks.compute(
                remark.reason().key(),
                (kind, before) -> (before == null ? new Remarks(new ArrayList<>(), 0) : before).and(remark));
    }

    private static <T> void add(List<T> some, T one) {
        if (some.size() < SHOWN) {
            some.add(one);
        }
    }

    List<Row> created() {
        return created;
    }

    List<Change> changed() {
        return changed;
    }

    private static int sheet(RefusedCell cell) {
        return SheetNames.sheet(cell.sheet()).map(Sheet::ordinal).orElse(0);
    }

    /** In the order in which somebody goes through the file. */
    List<RefusedCell> refused() {
        return refused.stream()
                .sorted(Comparator.comparing(FirstLines::sheet)
                        .thenComparing(RefusedCell::file)
                        .thenComparing(RefusedCell::sheet)
                        .thenComparing(RefusedCell::row))
                .toList();
    }

    Collection<Remarks> remarks() {
        return remarks.values();
    }

    List<Absent> absent() {
        return absent;
    }
}
