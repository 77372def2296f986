package coop.docket.intake.sheets;

import coop.docket.intake.files.RawRow;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Walks all sheets side by side and gathers the rows of one code after another. */
final class Merge implements RawDossiers {
    private static final int WITHOUT_CODE_AT_ONCE = 1_000;

    private final Map<Sheet, Cursor> cursors = new EnumMap<>(Sheet.class);

    Merge(Iterable<OrderedSheet> sheets) {
        try {
            for (var sheet : sheets) {
                cursors.put(sheet.table().sheet(), new Cursor(sheet.open()));
            }
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    @Override
    public boolean hasNext() {
        for (var cursor : cursors.values()) {
            if (cursor.head != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public RawDossier next() {
        String least = null;
        for (var cursor : cursors.values()) {
            if (cursor.head != null && (least == null || cursor.head.code().compareTo(least) < 0)) {
                least = cursor.head.code();
            }
        }
        if (least == null) {
            throw new NoSuchElementException();
        }
        return gather(least);
    }

    private RawDossier gather(String code) {
        var most = code.isEmpty() ? WITHOUT_CODE_AT_ONCE : Integer.MAX_VALUE;
        var rows = new EnumMap<Sheet, List<RawRow>>(Sheet.class);
        for (var each : cursors.entrySet()) {
            var taken = each.getValue().take(code, most);
            if (!taken.isEmpty()) {
                rows.put(each.getKey(), taken);
            }
        }
        return new RawDossier(code, rows);
    }

    @Override
    public void close() {
        cursors.values().forEach(cursor -> cursor.rows.close());
    }

    /** Where one sheet stands. */
    private static final class Cursor {
        private final CodedRows rows;
        private CodedRow head;

        Cursor(CodedRows rows) {
            this.rows = rows;
            this.head = rows.next();
        }

        List<RawRow> take(String code, int most) {
            if (head == null || !head.code().equals(code)) {
                return List.of();
            }
            var taken = new ArrayList<RawRow>(4);
            while (head != null && head.code().equals(code) && taken.size() < most) {
                taken.add(head.raw());
                head = rows.next();
            }
            return taken;
        }
    }
}
