package coop.docket.intake.writing;

import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A register as a folder: one CSV file per sheet, named after its key, with the keys of its columns above. */
final class CsvFolder {
    private static final String ENDING = ".csv";
    private static final String IN_WORK = ".csv.part";

    private CsvFolder() {}

    /** @param forSpreadsheets whether a text that a spreadsheet program would take for a formula is made harmless */
    static void write(Path folder, Stream<Dossier> dossiers, boolean forSpreadsheets) throws IOException {
        Files.createDirectories(folder);
        try {
            try (var files = new OpenFiles(folder, forSpreadsheets)) {
                dossiers.forEachOrdered(files::write);
            }
            for (var sheet : Sheet.values()) {
                Files.move(
                        folder.resolve(sheet.key() + IN_WORK),
                        folder.resolve(sheet.key() + ENDING),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (var sheet : Sheet.values()) {
                Files.deleteIfExists(folder.resolve(sheet.key() + IN_WORK));
            }
        }
    }

    /** All files of the folder, open for one more dossier. */
    private static final class OpenFiles implements AutoCloseable {
        private final List<CsvSheet> sheets = new ArrayList<>();

        OpenFiles(Path folder, boolean forSpreadsheets) throws IOException {
            for (var sheet : Sheet.values()) {
                var headings = sheet.columns().stream().map(Column::key).toList();
                sheets.add(new CsvSheet(folder.resolve(sheet.key() + IN_WORK), headings, forSpreadsheets));
            }
        }

        void write(Dossier dossier) {
            for (var sheet : Sheet.values()) {
                var file = sheets.get(sheet.ordinal());
                if (sheet == Sheet.COOPERATIVES) {
                    file.write(dossier.cooperative());
                } else {
                    dossier.rows(sheet).forEach(file::write);
                }
            }
        }

        @Override
        public void close() throws IOException {
            for (var sheet : sheets) {
                sheet.close();
            }
        }
    }
}
