package coop.docket.intake.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** How a row lies in a file of our own, while rows are sorted or wait to be read again. */
public final class RowBytes {
    private RowBytes() {}

    public static void write(DataOutputStream out, RawRow row) throws IOException {
        out.writeInt(row.row());
        out.writeBoolean(row.hidden());
        out.writeInt(row.cells().length);
        for (int i = 0; i < row.cells().length; i++) {
            text(out, row.cells()[i]);
            out.writeBoolean(row.isNumber(i));
        }
    }

    public static RawRow read(DataInputStream in) throws IOException {
        int row = in.readInt();
        var hidden = in.readBoolean();
        var cells = new String[in.readInt()];
        var numbers = new BitSet();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = text(in);
            numbers.set(i, in.readBoolean());
        }
        return new RawRow(row, cells, numbers.isEmpty() ? null : numbers, hidden);
    }

    public static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    public static String text(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
