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
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    /** For each row its number and where it lies. */
    private long[] places = new long[64];

    private int count;
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
            var column = cell.column().isEmpty() ? cell.letter() : cell.column();
            reasons.add((column.isEmpty() ? "" : column + ": ") + words.say(cell.reason()));
            int place = place(cell);
            if (place >= 0) {
                wrong.set(place);
            }
        }
        add(new Kept(row, wrong, String.join("\n", reasons)));
    }

    /** A row that was taken, for another to be compared with. */
    void beside(RawRow row, String reason) {
        add(new Kept(row, new BitSet(), reason));
    }

    private void add(Kept kept) {
        if (rows.get(kept.row().row())) {
            again.merge(kept.row().row(), kept, Kept::and);
        } else {
            rows.set(kept.row().row());
            write(kept);
        }
    }

    private void write(Kept kept) {
        try {
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = (long) kept.row().row() << Integer.SIZE | out.size();
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

    /** In the order of the file, whatever the order in which they were told. */
    void each(Taker taker) throws IOException {
        var ordered = Arrays.copyOf(places, count);
        Arrays.sort(ordered);
        try (var file = FileChannel.open(path)) {
            for (var rowAndPlace : ordered) {
                file.position(rowAndPlace & Integer.MAX_VALUE);
                var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file)));
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
            out.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
