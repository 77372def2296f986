package coop.docket.intake.writing;

import coop.docket.language.SpreadsheetText;
import coop.docket.register.CanonicalText;
import coop.docket.register.Row;
import coop.docket.register.ValueKind;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One CSV file in UTF-8, its values in their canonical spelling, a blank for what is not known. */
final class CsvSheet implements AutoCloseable {
    private final CsvWriter csv;
    private final boolean forSpreadsheets;

    CsvSheet(Path path, List<String> headings, boolean forSpreadsheets) throws IOException {
        this.csv = CsvWriter.builder().build(path);
        this.forSpreadsheets = forSpreadsheets;
        csv.writeRecord(headings);
    }

    void write(Row row) {
        var columns = row.sheet().columns();
        var cells = new String[columns.size()];
        for (var column : columns) {
            var value = row.value(column);
            var text = value == null ? "" : CanonicalText.write(value);
            cells[column.index()] =
                    forSpreadsheets && column.kind() == ValueKind.TEXT ? SpreadsheetText.harmless(text) : text;
        }
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
