package coop.docket.intake.archives;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.RowBytes;
import coop.docket.intake.files.Rows;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rows of a sheet out of a file of our own, where a row that comes several times lies once. */
final class KeptRows implements Rows {
    private final DataInputStream in;
    private RawRow last;
    private int again;

    KeptRows(Path path) {
        try {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public RawRow next() {
        try {
            if (again > 0) {
                again--;
                last = new RawRow(last.row() + 1, last.cells(), last.numbers(), last.hidden());
            } else {
                again = in.readInt() - 1;
                last = again < 0 ? null : RowBytes.read(in);
            }
            return last;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Writes them. */
    static final class Writer implements AutoCloseable {
        private final DataOutputStream out;

        Writer(Path path) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
        }

        void write(RawRow row, int times) throws IOException {
            out.writeInt(times);
            RowBytes.write(out, row);
        }

        /** How many bytes it has written; no more than an int holds, which no sheet comes near. */
        long bytes() {
            return out.size();
        }

        @Override
        public void close() throws IOException {
            out.writeInt(0);
            out.close();
        }
    }
}
