package coop.docket.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .ods workbook as a test wants it. */
final class OpenDocumentFile {
    private static final String START =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">\
            <office:body><office:spreadsheet>""";
    private static final String END = "</office:spreadsheet></office:body></office:document-content>";

    private OpenDocumentFile() {}

    /** @param tables what stands in the spreadsheet's element */
    static Path write(Path path, String tables) throws IOException {
        return content(path, START + tables + END);
    }

    static Path content(Path path, String xml) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
