package coop.docket.intake.sheets;

import coop.docket.intake.files.RawRow;
import java.util.Comparator;

/** A row and the code by which it is joined; the code is empty where it bears none. */
record CodedRow(String code, RawRow raw) {
    static final Comparator<CodedRow> IN_ORDER = Comparator.comparing(CodedRow::code)
            .thenComparingInt(row -> row.raw().row());

    /** About how many bytes the row holds in memory. */
    long weight() {
        long weight = 100;
        for (var cell : raw.cells()) {
            weight += 48 + 2L * cell.length();
        }
        return weight;
    }
}
