package coop.docket.intake.archives;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.refusal.Refusal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one row of an .ods workbook up to its last cell that holds something. */
final class OpenDocumentRow {
    private final XmlWalk xml;
    private final String file;
    private final int row;
    private final IntakeLimits limits;
    private final List<String> texts = new ArrayList<>();
    private final BitSet numbers = new BitSet();

    OpenDocumentRow(XmlWalk xml, String file, int row, IntakeLimits limits) {
        this.xml = xml;
        this.file = file;
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
        long place = 0;
        while (xml.next() && !xml.ends()) {
            if (xml.starts() && (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell"))) {
                int times = xml.times("number-columns-repeated");
                var cell = new OpenDocumentCell(xml, file, row, limits.cellChars());
                var text = cell.read();
                if (!text.isEmpty()) {
                    put((int) Math.min(place, limits.columns()), times, text, cell.isNumber());
                }
                place += times;
            } else if (xml.starts()) {
                xml.skip();
            }
        }
        return new Cells(texts.toArray(String[]::new), numbers.isEmpty() ? null : numbers);
    }

    private void put(int place, int times, String text, boolean number) {
        if ((long) place + times > limits.columns()) {
            throw Refusal.notValid("intake.limit.columns", file, Integer.toString(row), limits.columns());
        }
        while (texts.size() < place) {
            texts.add("");
        }
        for (int i = 0; i < times; i++) {
            numbers.set(texts.size(), number);
            texts.add(text);
        }
    }
}
