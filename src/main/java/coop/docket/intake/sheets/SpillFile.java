package coop.docket.intake.sheets;

import coop.docket.intake.files.RawRow;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/** How rows lie in a file of our own while they are being sorted. */
final class SpillFile {
    private static final int END = -1;

    private SpillFile() {}

    /** Writes rows one behind the other. */
    static final class Writer implements AutoCloseable {
        private final DataOutputStream out;

        Writer(Path path) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
        }

        void write(CodedRow row) throws IOException {
            out.writeInt(row.raw().row());
            text(row.code());
            out.writeInt(row.raw().cells().length);
            for (int i = 0; i < row.raw().cells().length; i++) {
                text(row.raw().cells()[i]);
                out.writeBoolean(row.raw().isNumber(i));
            }
        }

        private void text(String text) throws IOException {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        @Override
        public void close() throws IOException {
            out.writeInt(END);
            out.close();
        }
    }

    /** Reads them back. */
    static final class Reader implements CodedRows {
        private final DataInputStream in;

        Reader(Path path) {
            try {
                in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }

        @Override
        public CodedRow next() {
            try {
                int row = in.readInt();
                return row == END ? null : row(row);
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }

        private CodedRow row(int row) throws IOException {
            var code = text();
            var cells = new String[in.readInt()];
            var numbers = new BitSet();
            for (int i = 0; i < cells.length; i++) {
                cells[i] = text();
                numbers.set(i, in.readBoolean());
            }
            return new CodedRow(code, new RawRow(row, cells, numbers.isEmpty() ? null : numbers));
        }

        private String text() throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
    }
}
