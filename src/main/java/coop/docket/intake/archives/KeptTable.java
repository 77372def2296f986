package coop.docket.intake.archives;

import coop.docket.intake.files.Rows;
import coop.docket.intake.files.Table;
import java.nio.file.Path;
import java.time.LocalDate;

/** One sheet of a workbook whose rows wait in a file of our own. */
record KeptTable(String file, String name, Path path, LocalDate dayZero) implements Table {

    @Override
    public Rows open() {
        return new KeptRows(path);
    }

    @Override
    public boolean tearable() {
        return false;
    }
}
