package coop.docket.intake.archives;

import coop.docket.refusal.Refusal;
import java.nio.charset.StandardCharsets;

/**
 * Looks at the XML of a workbook as bytes, before any parser does, for what would make a parser reach outside, or fill
 * memory: a DOCTYPE, an encoding that hides one, a text or a row without end, a cell in a column that no sheet has.
 */
final class PartCheck {
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
    private static final int START = 4;
    private static final int LONGEST_CELL = 1 << 20;
    private static final int LONGEST_ROW = 8 << 20;

    private final String file;
    private final String part;
    private final boolean gathering;
    private final ColumnLetters letters = new ColumnLetters();
    private final FormulaWork formulas = new FormulaWork();
    private int seen;
    private int start;
    private boolean markup;
    private boolean sharedTexts;
    private int doctype;
    private int cdata;
    private boolean inTag;
    private boolean inName;
    private int intoTag;
    private int first;
    private int cellText;
    private int rowText;

    /** @param gathering whether the parser gathers texts, rows and formulas of a workbook's sheets by itself */
    PartCheck(String file, String part, boolean gathering) {
        this.file = file;
        this.part = part;
        this.gathering = gathering;
    }

    /** Whether the part holds texts that the parser keeps in memory. */
    boolean sharedTexts() {
        return sharedTexts;
    }

    /** Sees the next bytes of the part. */
    void see(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            i = withoutNeed(bytes, i, count);
            if (i == count) {
                return;
            }
            var b = bytes[i];
            if (seen < START) {
                begins(b);
            }
            if (!markup) {
                continue;
            }
            if (inTag || b == '<') {
                lookFor(b);
            }
            weigh(b);
            if (gathering && inTag && letters.tooMany(b)) {
                throw refusal("intake.limit.address");
            }
        }
    }

    /** Passes over text, and over the rest of a tag that is known to declare nothing, where nobody gathers them. */
    private int withoutNeed(byte[] bytes, int from, int count) {
        if (gathering || !markup || seen < START || doctype > 0 || cdata > 0) {
            return from;
        }
        int at = from;
        while (at < count && bytes[at] != '<' && !(inTag && bytes[at] == '>')) {
            at++;
        }
        intoTag += inTag ? at - from : 0;
        if (intoTag > LONGEST_CELL) {
            throw refusal("intake.limit.text");
        }
        return at;
    }

    // a part is what its bytes are, whatever its name: a sheet may be called a picture
    private void begins(byte b) {
        start = start << 8 | b & 0xFF;
        seen++;
        markup = seen == 1 ? b == '<' || b > 0 && b <= ' ' || start == 0xEF : markup;
        if (seen == 2 && (start == 0xFEFF || start == 0xFFFE || start == '<' || start == '<' << 8)
                || seen == START && (start == '<' || start == 0xFEFF)) {
            throw refusal("intake.limit.encoding");
        }
    }

    private void lookFor(byte b) {
        doctype = next(DOCTYPE, doctype, b);
        cdata = next(CDATA, cdata, b);
        if (doctype == DOCTYPE.length || cdata == CDATA.length) {
            throw refusal("intake.limit.doctype");
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
        } else if (inTag) {
            intoTag++;
            inName &= b > ' ';
            if (inName && b == ':') {
                intoTag = 0;
            }
            if (gathering) {
                begin(b);
                formulas.attribute(b);
            }
            inTag = b != '>';
        } else if (gathering) {
            cellText++;
            rowText++;
            formulas.text();
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
            sharedTexts |= first == 's';
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
