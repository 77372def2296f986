package coop.docket;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** The files in which an office may hand in the tables of a register. */
enum RegisterContainer {
    WORKBOOK {
        @Override
        Path write(RegisterTables register, Path folder) throws IOException {
            var path = folder.resolve("register.xlsx");
            try (var out = Files.newOutputStream(path);
                    var workbook = new Workbook(out, "test", "1.0")) {
                register.tables().forEach((sheet, rows) -> {
                    var page = workbook.newWorksheet(register.spelling().name(sheet));
                    for (int row = 0; row < rows.size(); row++) {
                        for (int column = 0; column < rows.get(row).size(); column++) {
                            page.value(row, column, rows.get(row).get(column));
                        }
                    }
                });
            }
            return path;
        }
    },
    FOLDER {
        @Override
        Path write(RegisterTables register, Path folder) throws IOException {
            for (var table : register.tables().entrySet()) {
                Files.writeString(folder.resolve(table.getKey().key() + ".csv"), csv(table.getValue()));
            }
            return folder;
        }
    },
    ZIP {
        @Override
        Path write(RegisterTables register, Path folder) throws IOException {
            var path = folder.resolve("register.zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
                for (var table : register.tables().entrySet()) {
                    zip.putNextEntry(new ZipEntry(table.getKey().key() + ".csv"));
                    zip.write(csv(table.getValue()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            return path;
        }
    };

    abstract Path write(RegisterTables register, Path folder) throws IOException;

    private static String csv(List<List<String>> rows) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        }
        return text.toString();
    }
}
