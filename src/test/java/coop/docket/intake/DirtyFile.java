package coop.docket.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One file as an office would have made it.
 *
 * @param kind csv with its charset, or xlsx or ods
 * @param lines of a CSV file, or of cells between bars: {@code n:5} a number, {@code n[00]:5} with its format,
 *     {@code d:2024-05-20} a day, {@code f:1+1} a formula
 */
record DirtyFile(String title, String kind, boolean convert, List<String> lines, List<String> expected) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern NUMBER = Pattern.compile("n(\\[([^]]*)])?:(.*)");

    static List<DirtyFile> all() throws IOException {
        var files = new ArrayList<DirtyFile>();
        var text = Files.readString(Path.of("src/test/resources/intake/dirt.txt"));
        for (var block : text.split("(?m)^## ")) {
            if (!block.isBlank()) {
                files.add(of(block.lines().toList()));
            }
        }
        return files;
    }

    private static DirtyFile of(List<String> block) {
        var head = block.get(0).split(" @ ");
        var lines = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (var line : block.subList(1, block.size())) {
            if (line.startsWith("\t")) {
                lines.add(line.substring(1));
            } else if (!line.isBlank()) {
                expected.add(line);
            }
        }
        var kind = head.length > 1 ? head[1].replace(" convert", "") : "csv utf-8";
        return new DirtyFile(head[0], kind, block.get(0).endsWith(" convert"), lines, expected);
    }

    /** As it stands in the list. */
    String written(List<String> found) {
        var text = new StringBuilder("## " + title + " @ " + kind + (convert ? " convert" : "") + "\n");
        lines.forEach(line -> text.append('\t').append(line).append('\n'));
        found.forEach(line -> text.append(line.replace("\n", "\\n")).append('\n'));
        return text.append('\n').toString();
    }

    Path write(Path folder) throws IOException {
        if (kind.startsWith("csv")) {
            var charset = Charset.forName(kind.substring(4).replace("+bom", ""));
            var mark = kind.endsWith("+bom") ? "\ufeff" : "";
            return Files.write(
                    folder.resolve("register.csv"),
                    (mark + unescaped(String.join("\n", lines) + "\n")).getBytes(charset));
        }
        return kind.equals("ods") ? openDocument(folder.resolve("register.ods")) : workbook(folder);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }

    private Path openDocument(Path path) throws IOException {
        var rows = lines.stream()
                .map(line -> line.startsWith("<")
                        ? line
                        : OpenDocumentFile.row(List.of(unescaped(line).split("\\|", -1)).stream()
                                .map(DirtyFile::openCell)
                                .toArray(String[]::new)))
                .toArray(String[]::new);
        return OpenDocumentFile.write(path, OpenDocumentFile.table("Sheet1", rows));
    }

    private static String openCell(String cell) {
        var number = NUMBER.matcher(cell);
        if (number.matches()) {
            var shown = number.group(2) == null ? number.group(3) : number.group(2);
            return OpenDocumentFile.cell("office:value-type=\"float\" office:value=\"" + number.group(3) + "\"", shown);
        }
        if (cell.startsWith("d:")) {
            return OpenDocumentFile.cell(
                    "office:value-type=\"date\" office:date-value=\"" + cell.substring(2) + "\"", "20/5/14");
        }
        return OpenDocumentFile.text(cell);
    }

    private Path workbook(Path folder) throws IOException {
        var path = folder.resolve("register.xlsx");
        try (var out = Files.newOutputStream(path);
                var workbook = new Workbook(out, "test", "1.0")) {
            Worksheet page = null;
            int row = 0;
            for (var line : lines) {
                if (page == null || line.startsWith("sheet ")) {
                    page = workbook.newWorksheet(line.startsWith("sheet ") ? line.substring(6) : "Sheet1");
                    row = 0;
                }
                if (!line.startsWith("sheet ")) {
                    cells(page, row++, unescaped(line).split("\\|", -1));
                }
            }
        }
        return kind.endsWith("1904") ? from1904(path, folder.resolve("1904.xlsx")) : path;
    }

    private static void cells(Worksheet page, int row, String[] cells) {
        for (int place = 0; place < cells.length; place++) {
            var cell = cells[place];
            var number = NUMBER.matcher(cell);
            if (number.matches()) {
                page.value(row, place, new BigDecimal(number.group(3)));
                if (number.group(2) != null) {
                    page.style(row, place).format(number.group(2)).set();
                }
            } else if (cell.startsWith("d:")) {
                page.value(row, place, LocalDate.parse(cell.substring(2)));
                page.style(row, place).format("dd/mm/yyyy").set();
            } else if (cell.startsWith("f:")) {
                page.formula(row, place, cell.substring(2));
            } else if (!cell.isEmpty()) {
                page.inlineString(row, place, cell);
            }
        }
    }

    private static Path from1904(Path path, Path other) throws IOException {
        try (var zip = new ZipFile(path.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(other))) {
            for (var entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = zip.getInputStream(entry).readAllBytes();
                var text = new String(bytes, StandardCharsets.UTF_8);
                out.write(
                        entry.getName().equals("xl/workbook.xml")
                                ? text.replaceFirst("<workbookPr[^>]*>|<bookViews>", "<workbookPr date1904=\"1\"/>$0")
                                        .replace(
                                                "<workbookPr date1904=\"1\"/><workbookPr date1904=\"false\"/>",
                                                "<workbookPr date1904=\"1\"/>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return other;
    }
}
