package coop.docket.intake.writing;

import coop.docket.refusal.Refusal;
import coop.docket.register.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A register as one file. Its sheets are written one after the other, so the rows first go to a folder aside. */
final class BoundFile {
    private BoundFile() {}

    /** Makes one file of a folder of CSV files. */
    interface Binding {
        void bind(Path folder, Path made) throws IOException;
    }

    /**
     * @param forSpreadsheets whether a text in the folder that a spreadsheet program would take for a formula is made
     *     harmless
     * @param most cooperatives that such a file holds
     */
    static void write(Path path, Stream<Dossier> dossiers, boolean forSpreadsheets, int most, Binding binding)
            throws IOException {
        Files.createDirectories(path.getParent());
        var aside = Files.createTempDirectory(path.getParent(), ".register-");
        try {
            CsvFolder.write(aside, counted(dossiers, most), forSpreadsheets);
            var made = aside.resolve("register.bound");
            binding.bind(aside, made);
            Files.move(made, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            try (var files = Files.list(aside)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(aside);
        }
    }

    private static Stream<Dossier> counted(Stream<Dossier> dossiers, int most) {
        var count = new AtomicInteger();
        return dossiers.peek(dossier -> {
            if (count.incrementAndGet() > most) {
                throw Refusal.notValid("intake.workbook.too-large", (long) most);
            }
        });
    }
}
