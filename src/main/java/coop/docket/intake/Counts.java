package coop.docket.intake;

import coop.docket.register.Sheet;
import java.util.EnumMap;
import java.util.Map;

/** How many rows of each sheet were read so far, and how many of them refused. */
public final class Counts {
    private static final int READ = 0;
    private static final int REFUSED = 1;

    private final Map<Sheet, long[]> bySheet = new EnumMap<>(Sheet.class);

    Counts() {
        for (var sheet : Sheet.values()) {
            bySheet.put(sheet, new long[2]);
        }
    }

    /** Rows read, without blank rows, totals and those taken out by a {@code #}. */
    public long read(Sheet sheet) {
        return bySheet.get(sheet)[READ];
    }

    public long refused(Sheet sheet) {
        return bySheet.get(sheet)[REFUSED];
    }

    public long accepted(Sheet sheet) {
        return read(sheet) - refused(sheet);
    }

    void countRead(Sheet sheet) {
        bySheet.get(sheet)[READ]++;
    }

    void countRefused(Sheet sheet) {
        bySheet.get(sheet)[REFUSED]++;
    }
}
