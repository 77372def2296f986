package coop.docket.intake.sheets;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Rows;
import coop.docket.intake.files.Table;
import coop.docket.intake.headings.Heading;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.intake.texts.Tidy;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The rows of a foreign table that tell something of one of our sheets, where others share it. */
record PartOfTable(Table whole, MappedSheet mapped, Heading heading) implements Table {

    @Override
    public String file() {
        return whole.file();
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public boolean tearable() {
        return whole.tearable();
    }

    @Override
    public LocalDate dayZero() {
        return whole.dayZero();
    }

    @Override
    public Rows open() {
        var rows = whole.open();
        var codes = new HashSet<String>();
        return new Rows() {
            @Override
            public RawRow next() {
                var row = rows.next();
                while (row != null && row.row() > heading.row() && !tells(row, codes)) {
                    row = rows.next();
                }
                return row;
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    private boolean tells(RawRow row, Set<String> codes) {
        var code = mapped.sheet().columns().get(0);
        if (mapped.oncePerCode() && !codes.add(Tidy.text(heading.cell(row, code)))) {
            return false;
        }
        return mapped.columns().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(code) && !entry.getValue().from().isEmpty())
                .anyMatch(entry -> !heading.cell(row, entry.getKey()).isBlank());
    }
}
