package coop.docket.progress.exports;

import coop.docket.language.SpreadsheetText;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows as CSV in UTF-8 with a byte order mark, so that spreadsheet programs read Vietnamese; no text is a formula. */
final class Csv {
    private Csv() {}

    /** @param rows of texts, and of numbers, which stay numbers, and days; null for what is not known */
    static byte[] of(List<List<Object>> rows) {
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object cell) {
        var text = Objects.toString(cell, "");
        return cell instanceof String ? SpreadsheetText.harmless(text) : text;
    }
}
