package coop.docket.intake.headings;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Rows;
import coop.docket.intake.texts.OldText;
import java.util.stream.Stream;

/** Rows brought to Unicode. */
record OldRows(Rows rows, OldText old) implements Rows {

    static RawRow converted(RawRow row, OldText old) {
        var cells = Stream.of(row.cells()).map(old::toUnicode).toArray(String[]::new);
        return new RawRow(row.row(), cells, row.numbers(), row.hidden());
    }

    @Override
    public RawRow next() {
        var row = rows.next();
        return row == null ? null : converted(row, old);
    }

    @Override
    public void close() {
        rows.close();
    }
}
