package coop.docket.progress.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** A workbook: its sheets one after the other. */
final class Book {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Coop Docket", "1.0");

    /** What fills a sheet. */
    interface Filling {
        void fill(BookSheet sheet);
    }

    Book sheet(String name, Filling filling) {
        var page = workbook.newWorksheet(name);
        filling.fill(new BookSheet(page));
        try {
            page.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** Its bytes, which are the same for the same figures. */
    byte[] bytes() {
        try {
            workbook.finish();
            return SameBytes.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
