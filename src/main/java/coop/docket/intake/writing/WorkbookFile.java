package coop.docket.intake.writing;

import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** A register as one workbook. A workbook takes its sheets one after the other, so the rows first go to a folder aside. */
final class WorkbookFile {
    static final int MOST_COOPERATIVES = 50_000;

    private WorkbookFile() {}

    static void write(Path path, Stream<Dossier> dossiers, Language language) throws IOException {
        Files.createDirectories(path.getParent());
        var aside = Files.createTempDirectory(path.getParent(), ".register-");
        try {
            CsvFolder.write(aside, counted(dossiers), false);
            var made = aside.resolve("register.xlsx");
            bind(aside, made, new Spelling(language));
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

    private static Stream<Dossier> counted(Stream<Dossier> dossiers) {
        var count = new AtomicInteger();
        return dossiers.peek(dossier -> {
            if (count.incrementAndGet() > MOST_COOPERATIVES) {
                throw Refusal.notValid("intake.workbook.too-large", (long) MOST_COOPERATIVES);
            }
        });
    }

    private static void bind(Path folder, Path made, Spelling spelling) throws IOException {
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
