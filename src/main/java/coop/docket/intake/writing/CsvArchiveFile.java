package coop.docket.intake.writing;

import coop.docket.register.Sheet;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the sheets of a register, CSV files all of them, into one .zip. */
final class CsvArchiveFile {
    private CsvArchiveFile() {}

    static void bind(Path folder, Path made) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(made)))) {
            for (var sheet : Sheet.values()) {
                var name = sheet.key() + ".csv";
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(folder.resolve(name), zip);
            }
        }
    }
}
