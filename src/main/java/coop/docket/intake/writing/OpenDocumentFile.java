package coop.docket.intake.writing;

import coop.docket.register.Sheet;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Binds the sheets of a register into one .ods workbook, whose sheets are one text. */
final class OpenDocumentFile {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """
                    .formatted(TYPE);
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    private static final String FORMAT = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    private OpenDocumentFile() {}

    /** @param folder with the sheets as CSV files */
    static void bind(Path folder, Path made, Spelling spelling) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(made)))) {
            // so that whoever looks at the first bytes knows what it is
            stored(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(zip, "UTF-8");
            content(xml, folder, spelling);
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static void content(XMLStreamWriter xml, Path folder, Spelling spelling)
            throws IOException, XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("office", OpenDocumentSheet.OFFICE);
        xml.setPrefix("table", OpenDocumentSheet.TABLE);
        xml.setPrefix("text", OpenDocumentSheet.TEXT);
        xml.setPrefix("style", STYLE);
        xml.setPrefix("number", NUMBER);
        xml.setPrefix("fo", FORMAT);
        xml.writeStartElement(OpenDocumentSheet.OFFICE, "document-content");
        xml.writeNamespace("office", OpenDocumentSheet.OFFICE);
        xml.writeNamespace("table", OpenDocumentSheet.TABLE);
        xml.writeNamespace("text", OpenDocumentSheet.TEXT);
        xml.writeNamespace("style", STYLE);
        xml.writeNamespace("number", NUMBER);
        xml.writeNamespace("fo", FORMAT);
        xml.writeAttribute(OpenDocumentSheet.OFFICE, "version", "1.3");
        styles(xml, spelling);
        xml.writeStartElement(OpenDocumentSheet.OFFICE, "body");
        xml.writeStartElement(OpenDocumentSheet.OFFICE, "spreadsheet");
        for (var sheet : Sheet.values()) {
            try (var rows = CsvReader.builder().ofCsvRecord(folder.resolve(sheet.key() + ".csv"));
                    var page = new OpenDocumentSheet(xml, sheet, spelling)) {
                var all = rows.iterator();
                all.next();
                while (all.hasNext()) {
                    page.write(all.next().getFields());
                }
            }
        }
        xml.writeEndDocument();
    }

    private static void styles(XMLStreamWriter xml, Spelling spelling) throws XMLStreamException {
        xml.writeStartElement(OpenDocumentSheet.OFFICE, "automatic-styles");
        xml.writeStartElement(NUMBER, "date-style");
        xml.writeAttribute(STYLE, "name", "day");
        var parts = spelling.dateFormat().split("(?<=[/-])|(?=[/-])");
        for (var part : parts) {
            switch (part) {
                case "dd", "mm", "yyyy" -> {
                    xml.writeEmptyElement(NUMBER, part.equals("dd") ? "day" : part.equals("mm") ? "month" : "year");
                    xml.writeAttribute(NUMBER, "style", "long");
                }
                default -> {
                    xml.writeStartElement(NUMBER, "text");
                    xml.writeCharacters(part);
                    xml.writeEndElement();
                }
            }
        }
        xml.writeEndElement();
        xml.writeStartElement(STYLE, "style");
        xml.writeAttribute(STYLE, "name", OpenDocumentSheet.DATE);
        xml.writeAttribute(STYLE, "family", "table-cell");
        xml.writeAttribute(STYLE, "data-style-name", "day");
        xml.writeEndElement();
        xml.writeStartElement(STYLE, "style");
        xml.writeAttribute(STYLE, "name", OpenDocumentSheet.BOLD);
        xml.writeAttribute(STYLE, "family", "table-cell");
        xml.writeEmptyElement(STYLE, "text-properties");
        xml.writeAttribute(FORMAT, "font-weight", "bold");
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
