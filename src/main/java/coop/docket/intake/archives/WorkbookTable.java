package coop.docket.intake.archives;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.Rows;
import coop.docket.intake.files.Table;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.Sheet;

/** One sheet of a workbook. */
record WorkbookTable(String file, Sheet sheet, boolean from1904, IntakeLimits limits) implements Table {
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public Rows open() {
        return new WorkbookRows(sheet, file, new CellText(dayZero()), limits);
    }

    @Override
    public boolean tearable() {
        return false;
    }

    @Override
    public LocalDate dayZero() {
        return from1904 ? DAY_ZERO_1904 : DAY_ZERO;
    }
}
