package coop.docket.intake.refusals;

import coop.docket.intake.RefusedCell;
import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.RowBytes;
import coop.docket.intake.files.Table;
import coop.docket.intake.headings.HeadingSearch;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.language.Words;
import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The refused rows of one sheet, with their headings as they are written. */
final class RefusedSheet {
    private final String name;
    private final SheetTable table;
    private final Path path;
    private final DataOutputStream out;
    private final BitSet rows = new BitSet();
    private final Map<Integer, Kept> again = new HashMap<>();
    private boolean closed;

    /** A row as it stood, with what is wrong with it. */
    record Kept(RawRow row, BitSet wrong, String reason) {

        private Kept and(Kept other) {
            var both = (BitSet) wrong.clone();
            both.or(other.wrong);
            var reasons = new LinkedHashSet<String>();
            (reason + "\n" + other.reason).lines().forEach(reasons::add);
            return new Kept(row, both, String.join("\n", reasons));
        }
    }

    /** Takes rows one by one. */
    interface Taker {
        void take(Kept kept) throws IOException;
    }

    RefusedSheet(String name, SheetTable table, Path path) {
        this.name = name;
        this.table = table;
        this.path = path;
        try {
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    String name() {
        return name;
    }

    List<String> headings() {
        return table.heading().written();
    }

    /** Whether the columns at this place were added here, when rows were handed back before. */
    boolean added(int place) {
        return headings().size() > place && HeadingSearch.isOut(headings().get(place));
    }

    /** Whether the file has what every file must, with this sheet in it. */
    boolean standsAlone() {
        return table.mapped() || table.sheet() == Sheet.COOPERATIVES;
    }

    /** Whether the number at this place counts days, and from another day than workbooks of ours do. */
    boolean countsOtherDays(int place) {
        return !table.table().dayZero().equals(Table.DAY_ZERO)
                && table.sheet().columns().stream()
                        .filter(column -> column.kind() == ValueKind.DATE)
                        .mapToInt(table.heading()::place)
                        .anyMatch(each -> each == place);
    }

    /** A row that several sheets of ours share comes back once. */
    void keep(RawRow row, List<RefusedCell> cells, Words words) {
        var reasons = new LinkedHashSet<String>();
        var wrong = new BitSet();
        for (var cell : cells) {
            reasons.add(cell.column() + ": " + words.say(cell.reason()));
            int place = place(cell);
            if (place >= 0) {
                wrong.set(place);
            }
        }
        var kept = new Kept(row, wrong, String.join("\n", reasons));
        if (rows.get(row.row())) {
            again.merge(row.row(), kept, Kept::and);
        } else {
            rows.set(row.row());
            write(kept);
        }
    }

    private void write(Kept kept) {
        try {
            out.writeBoolean(true);
            RowBytes.write(out, kept.row());
            out.writeInt(kept.wrong().length());
            for (int place = 0; place < kept.wrong().length(); place++) {
                out.writeBoolean(kept.wrong().get(place));
            }
            RowBytes.text(out, kept.reason());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    // -1 where the table lacks the column
    private static int place(RefusedCell cell) {
        int place = 0;
        for (int i = 0; i < cell.letter().length(); i++) {
            place = place * 26 + cell.letter().charAt(i) - 'A' + 1;
        }
        return place - 1;
    }

    void each(Taker taker) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            while (in.readBoolean()) {
                var row = RowBytes.read(in);
                var wrong = new BitSet();
                int places = in.readInt();
                for (int place = 0; place < places; place++) {
                    wrong.set(place, in.readBoolean());
                }
                var kept = new Kept(row, wrong, RowBytes.text(in));
                var further = again.get(row.row());
                taker.take(further == null ? kept : kept.and(further));
            }
        }
    }

    void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            out.writeBoolean(false);
            out.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
