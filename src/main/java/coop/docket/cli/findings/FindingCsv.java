package coop.docket.cli.findings;

import coop.docket.language.Language;
import coop.docket.language.SpreadsheetText;
import coop.docket.rules.judging.Finding;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Findings as CSV in UTF-8 with a byte order mark, so that spreadsheet programs read Vietnamese; no cell is a formula. */
public final class FindingCsv implements FindingFormat {
    private final CsvWriter csv;
    private final FindingColumns columns;

    FindingCsv(OutputStream out, Language language) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.csv = CsvWriter.builder().build(writer);
        this.columns = new FindingColumns(language);
        csv.writeRecord(FindingColumns.keys());
    }

    @Override
    public void write(List<Finding> findings) {
        for (var finding : findings) {
            csv.writeRecord(
                    columns.row(finding).stream().map(SpreadsheetText::harmless).toList());
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
