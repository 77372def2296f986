package coop.docket.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** A made-up register as tables of text, and the ways of writing it to a file. */
record SampleRegister(Map<String, List<List<String>>> sheets) {

    /** Of so many cooperatives, each with a few rows elsewhere, all in order of code. */
    static SampleRegister of(int size, long seed) {
        var random = new Random(seed);
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        for (var sheet : List.of("cooperatives", "reports", "debts")) {
            sheets.put(sheet, new ArrayList<>());
        }
        sheets.get("cooperatives").add(List.of("code", "name", "type", "registered_on", "charter_capital", "address"));
        sheets.get("reports").add(List.of("code", "year", "revenue", "rating", "value_chain"));
        sheets.get("debts").add(List.of("code", "debt_no", "due_on", "balance", "treatment"));
        for (int i = 0; i < size; i++) {
            var code = "GCN:%06d".formatted(i);
            sheets.get("cooperatives")
                    .add(List.of(
                            code,
                            "Hợp tác xã số " + i,
                            "Hợp tác xã",
                            "%d/%d/20%02d"
                                    .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(24)),
                            (1 + random.nextInt(900)) + " triệu",
                            "Thôn \"Đông\"; xã A, tỉnh B"));
            for (int year = 2024; year > 2024 - random.nextInt(4); year--) {
                sheets.get("reports").add(List.of(code, "" + year, "" + random.nextInt(1_000_000), "Khá", "có"));
            }
            for (int debt = random.nextInt(3); debt > 0; debt--) {
                sheets.get("debts").add(List.of(code, "N" + debt, "31/12/2023", "1.250.000", "Khoanh nợ"));
            }
        }
        return new SampleRegister(sheets);
    }

    /** The same rows in another order; the heading stays first. */
    SampleRegister shuffled(long seed) {
        var random = new Random(seed);
        var other = new LinkedHashMap<String, List<List<String>>>();
        sheets.forEach((name, rows) -> {
            var below = new ArrayList<>(rows.subList(1, rows.size()));
            java.util.Collections.shuffle(below, random);
            below.add(0, rows.get(0));
            other.put(name, below);
        });
        return new SampleRegister(other);
    }

    Path folder(Path folder, char separator, String start) throws IOException {
        Files.createDirectories(folder);
        for (var name : sheets.keySet()) {
            Files.writeString(folder.resolve(name + ".csv"), start + csv(name, separator));
        }
        return folder;
    }

    Path zip(Path path) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var name : sheets.keySet()) {
                zip.putNextEntry(new ZipEntry("register/" + name + ".csv"));
                zip.write(csv(name, ',').getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return path;
    }

    Path workbook(Path path) throws IOException {
        try (var out = Files.newOutputStream(path);
                var workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> {
                var sheet = workbook.newWorksheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        sheet.value(r, c, rows.get(r).get(c));
                    }
                }
            });
        }
        return path;
    }

    Path openDocument(Path path) throws IOException {
        var tables = new StringBuilder();
        sheets.forEach((name, rows) -> tables.append(OpenDocumentFile.table(
                name, rows.stream().map(OpenDocumentFile::texts).toArray(String[]::new))));
        return OpenDocumentFile.write(path, tables.toString());
    }

    String csv(String name, char separator) {
        var text = new StringBuilder();
        for (var row : sheets.get(name)) {
            var line = row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .toList();
            text.append(String.join(String.valueOf(separator), line)).append("\r\n");
        }
        return text.toString();
    }
}
