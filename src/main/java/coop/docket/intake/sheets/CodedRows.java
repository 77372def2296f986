package coop.docket.intake.sheets;

import java.util.Iterator;
import java.util.List;

/** The rows of one sheet, one after another. */
interface CodedRows extends AutoCloseable {

    /** The next row, or null after the last. */
    CodedRow next();

    @Override
    void close();

    static CodedRows of(List<CodedRow> rows) {
        Iterator<CodedRow> each = rows.iterator();
        return new CodedRows() {
            @Override
            public CodedRow next() {
                return each.hasNext() ? each.next() : null;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
