package coop.docket.intake.archives;

import coop.docket.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Looks at the XML of a workbook as bytes, before any parser does, for what would make a parser reach outside, or fill
 * memory: a DOCTYPE, an encoding that hides one, a text or a row without end, a cell in a column that no sheet has.
 */
final class PartCheck {
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_CELL = 1 << 20;
    private static final int LONGEST_ROW = 8 << 20;

    private final String file;
    private final String part;
    private final ColumnLetters letters;
    private final FormulaWork formulas = new FormulaWork();
    private long seen;
    private int doctype;
    private int cdata;
    private boolean inTag;
    private boolean inName;
    private int intoTag;
    private int first;
    private int cellText;
    private int rowText;

    private PartCheck(String file, String part, boolean sheet) {
        this.file = file;
        this.part = part;
        this.letters = sheet ? new ColumnLetters() : null;
    }

    /** A check for the part, or null if it is not XML. */
    static PartCheck of(String file, String part) {
        var name = part.toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")
                ? new PartCheck(file, part, name.startsWith("xl/worksheets/"))
                : null;
    }

    /** Sees the next bytes of the part. */
    void see(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            var b = bytes[i];
            if (seen < 2 && (b == 0 || (b & 0xFF) >= 0xFE)) {
                throw refusal("intake.limit.encoding");
            }
            seen++;
            doctype = next(DOCTYPE, doctype, b);
            cdata = next(CDATA, cdata, b);
            if (doctype == DOCTYPE.length || cdata == CDATA.length) {
                throw refusal("intake.limit.doctype");
            }
            weigh(b);
            if (letters != null && inTag && letters.tooMany(b)) {
                throw refusal("intake.limit.address");
            }
        }
    }

    private static int next(byte[] word, int matched, byte b) {
        if (b == word[matched]) {
            return matched + 1;
        }
        return b == '<' ? 1 : 0;
    }

    private void weigh(byte b) {
        if (b == '<') {
            inTag = true;
            inName = true;
            intoTag = 0;
        } else if (!inTag) {
            cellText++;
            rowText++;
            formulas.text();
        } else {
            intoTag++;
            inName &= b > ' ';
            if (inName && b == ':') {
                intoTag = 0;
            }
            begin(b);
            formulas.attribute(b);
            inTag = b != '>';
        }
        if (cellText > LONGEST_CELL || rowText > LONGEST_ROW || inTag && intoTag > LONGEST_CELL) {
            throw refusal("intake.limit.text");
        }
    }

    // the parser gathers text from <c or <si on, and cells from <row on
    private void begin(byte b) {
        if (intoTag == 1) {
            first = b;
            if (b != '!' && b != 'f') {
                formulas.otherTag();
            }
        } else if (intoTag == 2 && first == 'f' && b <= '>') {
            formulas.formula();
        } else if (intoTag == 2 && (first == 'c' && b <= '>' || first == 's' && b == 'i')) {
            cellText = 0;
            rowText = first == 's' ? 0 : rowText;
            formulas.cell();
            if (formulas.tooMuch()) {
                throw refusal("intake.limit.formulas");
            }
        } else if (intoTag == 2 && first == 'r' && b == 'o') {
            cellText = 0;
            rowText = 0;
        }
    }

    private Refusal refusal(String key) {
        return Refusal.notValid(key, file, part);
    }
}
