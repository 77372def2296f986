package coop.docket.progress.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/** A workbook: its sheets one after the other, in a file aside that goes with it. */
final class Book implements AutoCloseable {
    private final Path file;
    private final OutputStream out;
    private final Workbook workbook;

    Book() {
        try {
            file = Files.createTempFile("progress", ".xlsx");
            out = new BufferedOutputStream(Files.newOutputStream(file));
            workbook = new Workbook(out, "Coop Docket", "1.0");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What fills a sheet. */
    interface Filling {
        void fill(BookSheet sheet);
    }

    Book sheet(String name, Filling filling) {
        var page = workbook.newWorksheet(name);
        filling.fill(new BookSheet(page));
        try {
            page.finish();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return this;
    }

    /** Its bytes, which are the same for the same figures. */
    byte[] bytes() {
        try {
            workbook.finish();
            out.close();
            return SameBytes.of(file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
