package coop.docket.intake;

import coop.docket.register.CanonicalText;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .ods workbook as a test wants it. */
final class OpenDocumentFile {
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
            <manifest:file-entry manifest:full-path="/" \
            manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;
    static final String START =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">\
            <office:body><office:spreadsheet>""";
    static final String END = "</office:spreadsheet></office:body></office:document-content>";

    private OpenDocumentFile() {}

    /** @param tables what stands in the spreadsheet's element */
    static Path write(Path path, String tables) throws IOException {
        return content(path, START + tables + END);
    }

    static Path content(Path path, String xml) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }

    static String table(String name, String... rows) {
        return "<table:table table:name=\"" + name + "\"><table:table-column/>" + String.join("", rows)
                + "</table:table>";
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String texts(List<String> texts) {
        return row(texts.stream().map(OpenDocumentFile::text).toArray(String[]::new));
    }

    static String text(String text) {
        return text.isEmpty()
                ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(text)
                        + "</text:p></table:table-cell>";
    }

    /** A cell with a value and what is shown of it. */
    static String cell(String attributes, String shown) {
        return "<table:table-cell " + attributes + "><text:p>" + escaped(shown) + "</text:p></table:table-cell>";
    }

    /** The rows of a cooperative in one sheet, with real days and numbers. */
    static Stream<String> rows(Dossier dossier, Sheet sheet) {
        var rows = sheet == Sheet.COOPERATIVES ? List.of(dossier.cooperative()) : dossier.rows(sheet);
        return rows.stream()
                .map(row -> row(sheet.columns().stream()
                        .map(column -> value(row.value(column)))
                        .toArray(String[]::new)));
    }

    private static String value(Object value) {
        if (value == null) {
            return "<table:table-cell/>";
        }
        var text = CanonicalText.write(value);
        if (value instanceof LocalDate) {
            return cell("office:value-type=\"date\" office:date-value=\"" + text + "\"", text);
        }
        return value instanceof Number
                ? cell("office:value-type=\"float\" office:value=\"" + text + "\"", text)
                : text(text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
