package coop.docket.intake.writing;

import coop.docket.register.Sheet;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/** Binds the sheets of a register into one .xlsx workbook. */
final class WorkbookFile {
    static final int MOST_COOPERATIVES = 50_000;

    private WorkbookFile() {}

    /** @param folder with the sheets as CSV files */
    static void bind(Path folder, Path made, Spelling spelling) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(made));
                var workbook = new Workbook(out, "Coop Docket", "1.0")) {
            for (var sheet : Sheet.values()) {
                try (var rows = CsvReader.builder().ofCsvRecord(folder.resolve(sheet.key() + ".csv"));
                        var page = new WorkbookSheet(workbook.newWorksheet(spelling.name(sheet)), sheet, spelling)) {
                    var all = rows.iterator();
                    all.next();
                    while (all.hasNext()) {
                        page.write(all.next().getFields());
                    }
                }
            }
            ChoiceSheet.write(workbook, spelling);
        }
    }
}
