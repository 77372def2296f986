package coop.docket.intake.values;

import coop.docket.intake.texts.Blank;
import coop.docket.intake.texts.CooperativeCode;
import coop.docket.intake.texts.SpreadsheetError;
import coop.docket.refusal.Refusal;
import coop.docket.register.Column;

/** Reads the cells of one column. */
public interface CellReader {

    /**
     * The value in the column's Java type, or null where it is not known.
     *
     * @throws Refusal if the cell holds something that is no value of the column
     */
    Object read(Cell cell);

    /** @param unit how many đồng one of the column's figures means; 1 unless its heading says otherwise */
    static CellReader of(Column column, long unit) {
        CellReader reader =
                switch (column.kind()) {
                    case TEXT ->
                        column.key().equals("code")
                                ? CellReader::code
                                : cell -> Blank.no(cell.text()) ? null : cell.text();
                    case DATE -> new DateReader();
                    case AMOUNT, SIGNED_AMOUNT -> new AmountReader(column, unit);
                    case INTEGER -> new IntegerReader(column);
                    case NUMBER -> new NumberReader(column);
                    case YES_NO -> new YesNoReader();
                    case LIST -> new ListReader(column.list());
                };
        return guarded(reader);
    }

    private static String code(Cell cell) {
        if (CooperativeCode.digitsLost(cell.text())) {
            throw Refusal.notValid("intake.code.digits-lost", cell.text());
        }
        return CooperativeCode.of(cell.text());
    }

    /** Reads days, in no particular column. */
    static CellReader day() {
        return guarded(new DateReader());
    }

    private static CellReader guarded(CellReader reader) {
        return cell -> {
            if (Blank.notKnown(cell.text())) {
                return null;
            }
            if (SpreadsheetError.NOT_WORKED_OUT.equals(cell.text())) {
                throw Refusal.notValid("intake.cell.not-worked-out", cell.text());
            }
            if (SpreadsheetError.is(cell.text())) {
                throw Refusal.notValid("intake.cell.error", cell.text());
            }
            return reader.read(cell);
        };
    }
}
