package coop.docket.intake.sheets;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Rows;
import coop.docket.intake.files.Table;
import coop.docket.intake.headings.Heading;
import coop.docket.intake.headings.HeadingSearch;
import coop.docket.intake.headings.LaterHeading;
import coop.docket.intake.headings.MappedHeadingSearch;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.intake.texts.CooperativeCode;
import coop.docket.intake.texts.OldText;
import coop.docket.intake.texts.SpreadsheetError;
import coop.docket.intake.texts.Tidy;
import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import java.util.HashMap;
import java.util.List;

/** A table that is known to be a sheet of the register, with its heading found. */
public record SheetTable(Table table, Sheet sheet, Heading heading) {

    /**
     * Finds the heading.
     *
     * @param convert whether headings that are not in Unicode are converted
     * @throws Refusal if the table's headings are not those of the sheet
     */
    public static SheetTable of(Table table, Sheet sheet, boolean convert) {
        try (var rows = table.open()) {
            return new SheetTable(table, sheet, new HeadingSearch(table, sheet, convert).find(rows));
        }
    }

    /**
     * Finds the heading that a mapping names.
     *
     * @throws Refusal if the table has not all of the headings
     */
    public static SheetTable of(Table table, MappedSheet mapped) {
        try (var rows = table.open()) {
            var heading = new MappedHeadingSearch(table, mapped).find(rows);
            return new SheetTable(new PartOfTable(table, mapped, heading), mapped.sheet(), heading);
        }
    }

    /** Whether its layout is not ours. */
    public boolean mapped() {
        return table instanceof PartOfTable;
    }

    /** The same table, columns brought to Unicode that are not in it; codes stay, for they are more than words. */
    public SheetTable converting(List<OldColumn> old) {
        var byPlace = new HashMap<Integer, OldText>();
        old.forEach(column -> byPlace.put(column.place(), column.old()));
        var columns = sheet.columns().subList(1, sheet.columns().size());
        return new SheetTable(table, sheet, heading.converting(columns, byPlace));
    }

    /** The rows below the heading, without blank rows and those that a {@code #} takes out. */
    CodedRows rows() {
        var rows = table.open();
        return new CodedRows() {
            @Override
            public CodedRow next() {
                return nextBelowHeading(rows);
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    private CodedRow nextBelowHeading(Rows rows) {
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.row() > heading.row() && !takenOut(row) && !row.blank()) {
                return new CodedRow(code(row), row);
            }
        }
        return null;
    }

    private static boolean takenOut(RawRow row) {
        var first = row.cell(0);
        return first.startsWith("#") && !SpreadsheetError.is(first);
    }

    private String code(RawRow row) {
        var code =
                CooperativeCode.of(Tidy.text(heading.cell(row, sheet.columns().get(0))));
        if (code != null && CooperativeCode.likely(code)) {
            return code;
        }
        if (new LaterHeading(sheet, heading).ofAnotherTable(row)) {
            throw Refusal.notValid(
                    "intake.heading.second-table", table.file(), table.name(), Integer.toString(row.row()));
        }
        return code == null || TotalRow.isTotal(code) || repeatsHeading(row) || isAlone(row) ? "" : code;
    }

    /** Whether the row says the headings again, as a new page does. */
    public boolean repeatsHeading(RawRow row) {
        return new LaterHeading(sheet, heading).again(row);
    }

    // words in the column of codes, with nothing in the next that a row must have
    private boolean isAlone(RawRow row) {
        return heading.cell(row, HeadingSearch.second(sheet)).isBlank();
    }
}
