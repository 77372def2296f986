package coop.docket.intake.sheets;

import coop.docket.intake.files.RowBytes;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How rows lie in a file of our own while they are being sorted. */
final class SpillFile {
    private SpillFile() {}

    /** Writes rows one behind the other. */
    static final class Writer implements AutoCloseable {
        private final DataOutputStream out;

        Writer(Path path) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
        }

        void write(CodedRow row) throws IOException {
            out.writeBoolean(true);
            RowBytes.text(out, row.code());
            RowBytes.write(out, row.raw());
        }

        @Override
        public void close() throws IOException {
            out.writeBoolean(false);
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
                return in.readBoolean() ? new CodedRow(RowBytes.text(in), RowBytes.read(in)) : null;
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
    }
}
