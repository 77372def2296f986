package coop.docket.intake.files;

import java.time.LocalDate;

/** One table of a file: a CSV file, an entry of an archive or a sheet of a workbook. */
public interface Table {
    LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The file as the office names it. */
    String file();

    /** The table's own name, which tells what sheet of the register it is. */
    String name();

    /** Reads from the first row; may be asked again. */
    Rows open();

    /** Whether a cell too many means that the row is torn, as an unquoted separator does. */
    boolean tearable();

    /** The day that a spreadsheet of this file counts as 0. */
    default LocalDate dayZero() {
        return DAY_ZERO;
    }
}
