package coop.docket.intake.archives;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.RawRow;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one row of an .ods workbook up to its last cell that holds something. */
final class OpenDocumentRow {
    private final XmlWalk xml;
    private final Reason place;
    private final int row;
    private final IntakeLimits limits;
    private final List<String> texts = new ArrayList<>();
    private final BitSet numbers = new BitSet();

    OpenDocumentRow(XmlWalk xml, Reason place, int row, IntakeLimits limits) {
        this.xml = xml;
        this.place = place;
        this.row = row;
        this.limits = limits;
    }

    /** What a row holds: as many texts as it has cells. */
    record Cells(String[] texts, BitSet numbers) {
        int count() {
            return texts.length;
        }
    }

    Cells read() throws XMLStreamException {
        long at = 0;
        while (xml.next() && !xml.ends()) {
            if (xml.starts() && (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell"))) {
                int times = xml.times("number-columns-repeated");
                var cell = new OpenDocumentCell(xml, limits.cellChars());
                var text = cell.read();
                if (text.length() > limits.cellChars()) {
                    throw tooLong((int) Math.min(at, limits.columns()));
                }
                if (!text.isEmpty()) {
                    put((int) Math.min(at, limits.columns()), times, text, cell.isNumber());
                }
                at += times;
            } else if (xml.starts()) {
                xml.skip();
            }
        }
        return new Cells(texts.toArray(String[]::new), numbers.isEmpty() ? null : numbers);
    }

    private Refusal tooLong(int at) {
        return Refusal.notValid("intake.limit.cell", place, RawRow.letter(at) + row, limits.cellChars());
    }

    private void put(int at, int times, String text, boolean number) {
        if ((long) at + times > limits.columns()) {
            throw Refusal.notValid("intake.limit.columns", place, Integer.toString(row), limits.columns());
        }
        while (texts.size() < at) {
            texts.add("");
        }
        for (int i = 0; i < times; i++) {
            numbers.set(texts.size(), number);
            texts.add(text);
        }
    }
}
