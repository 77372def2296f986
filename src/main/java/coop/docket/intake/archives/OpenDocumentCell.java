package coop.docket.intake.archives;

import coop.docket.intake.texts.SpreadsheetError;
import java.math.BigDecimal;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** Reads one cell of an .ods workbook: its value where it has one, else what is written in it. */
final class OpenDocumentCell {
    private static final String FAILED = "#VALUE!";

    private final XmlWalk xml;
    private final int mostChars;
    private final StringBuilder shown = new StringBuilder();
    private boolean number;

    /** @param mostChars of which it gives one more where it has more */
    OpenDocumentCell(XmlWalk xml, int mostChars) {
        this.xml = xml;
        this.mostChars = mostChars;
    }

    /** Whether it is a bare number. */
    boolean isNumber() {
        return number;
    }

    String read() throws XMLStreamException {
        var kind = Objects.requireNonNullElse(xml.attribute("office", "value-type"), "");
        var failed = "error".equals(xml.attribute("calcext", "value-type"));
        var value = value(kind);
        var formula = xml.attribute("formula") != null;
        paragraphs();
        var text = failed ? failure() : of(kind, value);
        return text.isEmpty() && formula && kind.isEmpty() ? SpreadsheetError.NOT_WORKED_OUT : text;
    }

    private String value(String kind) {
        return switch (kind) {
            case "date" -> xml.attribute("date-value");
            case "boolean" -> xml.attribute("boolean-value");
            case "string" -> xml.attribute("string-value");
            case "float", "currency", "percentage" -> xml.attribute("office", "value");
            default -> null;
        };
    }

    private String failure() {
        var text = shown.toString().strip();
        return SpreadsheetError.is(text) ? text : FAILED;
    }

    private String of(String kind, String value) {
        if (value == null) {
            return shown.toString();
        }
        return switch (kind) {
            case "float", "currency", "percentage" -> numeric(value, kind.equals("percentage"));
            case "string" -> shown.isEmpty() ? value : shown.toString();
            default -> value;
        };
    }

    private String numeric(String value, boolean percent) {
        BigDecimal exact;
        try {
            exact = SheetNumber.rounded(new BigDecimal(value));
        } catch (NumberFormatException odd) {
            return value;
        }
        if (SheetNumber.beyondWriting(exact)) {
            return value;
        }
        var plain = SheetNumber.plain(percent ? exact.movePointRight(2) : exact);
        var seen = shown.toString().strip();
        // a code is shown with the zeros in front that its number cannot have
        if (seen.length() > plain.length()
                && seen.endsWith(plain)
                && seen.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return seen;
        }
        number = true;
        return plain;
    }

    // to the end of the cell; what is not text, such as a comment or a picture, is no part of its value
    private void paragraphs() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.starts() && !xml.within("text")) {
                xml.skip();
            } else if (xml.starts()) {
                depth++;
                begin();
            } else if (xml.ends()) {
                depth--;
            } else if (depth > 1 && xml.isText()) {
                add(xml.text());
            }
        }
    }

    private void begin() throws XMLStreamException {
        switch (xml.name()) {
            case "p", "h" -> add(shown.isEmpty() ? "" : "\n");
            case "s" -> add(" ".repeat(Math.min(xml.times("c"), mostChars + 1)));
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            default -> {}
        }
    }

    private void add(String text) {
        shown.append(text, 0, Math.min(text.length(), mostChars + 1 - shown.length()));
    }
}
