package coop.docket.intake.writing;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One sheet of an .ods workbook: a heading, a row of help, and real dates and numbers; no cell is a formula. */
final class OpenDocumentSheet implements AutoCloseable {
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String DATE = "date";
    static final String BOLD = "bold";

    private final XMLStreamWriter xml;
    private final List<Column> columns;
    private final Spelling spelling;
    private final DateTimeFormatter day;

    OpenDocumentSheet(XMLStreamWriter xml, Sheet sheet, Spelling spelling) throws XMLStreamException {
        this.xml = xml;
        this.columns = sheet.columns();
        this.spelling = spelling;
        this.day = DateTimeFormatter.ofPattern(spelling.dateFormat().replace("mm", "MM"), Locale.ROOT);
        xml.writeStartElement(TABLE, "table");
        xml.writeAttribute(TABLE, "name", spelling.name(sheet));
        xml.writeEmptyElement(TABLE, "table-column");
        xml.writeAttribute(TABLE, "number-columns-repeated", String.valueOf(columns.size()));
        xml.writeStartElement(TABLE, "table-header-rows");
        xml.writeStartElement(TABLE, "table-row");
        for (var column : columns) {
            text(spelling.heading(column), BOLD);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement(TABLE, "table-row");
        for (var column : columns) {
            text(spelling.help(column), null);
        }
        xml.writeEndElement();
    }

    /** @param cells in their canonical spelling, one per column; blank: not known */
    void write(List<String> cells) throws XMLStreamException {
        xml.writeStartElement(TABLE, "table-row");
        for (var column : columns) {
            write(column, cells.get(column.index()));
        }
        xml.writeEndElement();
    }

    private void write(Column column, String cell) throws XMLStreamException {
        if (cell.isEmpty()) {
            xml.writeEmptyElement(TABLE, "table-cell");
            return;
        }
        switch (column.kind()) {
            case TEXT -> text(cell, null);
            case YES_NO -> text(spelling.yesNo(cell), null);
            case LIST -> text(spelling.word(column.list(), cell), null);
            case DATE -> value("date", "date-value", cell, day.format(LocalDate.parse(cell)), DATE);
            case AMOUNT, SIGNED_AMOUNT, INTEGER, NUMBER -> value("float", "value", cell, cell, null);
        }
    }

    private void text(String text, String style) throws XMLStreamException {
        begin("string", style);
        for (var line : text.split("\n", -1)) {
            paragraph(line);
        }
        xml.writeEndElement();
    }

    private void value(String type, String attribute, String value, String shown, String style)
            throws XMLStreamException {
        begin(type, style);
        xml.writeAttribute(OFFICE, attribute, value);
        paragraph(shown);
        xml.writeEndElement();
    }

    private void begin(String type, String style) throws XMLStreamException {
        xml.writeStartElement(TABLE, "table-cell");
        if (style != null) {
            xml.writeAttribute(TABLE, "style-name", style);
        }
        xml.writeAttribute(OFFICE, "value-type", type);
    }

    private void paragraph(String text) throws XMLStreamException {
        xml.writeStartElement(TEXT, "p");
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
