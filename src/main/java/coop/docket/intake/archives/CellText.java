package coop.docket.intake.archives;

import coop.docket.intake.texts.SpreadsheetError;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.Cell;

/** Writes a cell as the office sees it where that carries meaning: days, leading zeros, percent; else its bare number. */
final class CellText {
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private final LocalDate dayZero;
    private final NumberFormats formats = new NumberFormats();
    private boolean number;

    CellText(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    /** Whether the cell last written is a bare number. */
    boolean isNumber() {
        return number;
    }

    /** @param cell null where there is none */
    String of(Cell cell) {
        number = false;
        if (cell == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal value) {
            return numeric(cell, value);
        }
        if (cell.getValue() instanceof Boolean truth) {
            return truth.toString();
        }
        if (cell.getValue() instanceof String text) {
            return text;
        }
        return cell.getRawValue() == null ? withoutValue(cell) : cell.getRawValue();
    }

    private static String withoutValue(Cell cell) {
        return cell.getFormula() == null || cell.getFormula().isEmpty() ? "" : SpreadsheetError.NOT_WORKED_OUT;
    }

    private String numeric(Cell cell, BigDecimal value) {
        var rounded = SheetNumber.rounded(value);
        if (SheetNumber.beyondWriting(rounded)) {
            return cell.getRawValue();
        }
        var format = formats.of(cell);
        if (format.day() && rounded.signum() > 0 && rounded.compareTo(LAST_DAY) < 0) {
            return dayZero.plusDays(rounded.longValue()).toString();
        }
        var plain = SheetNumber.plain(format.percent() ? rounded.movePointRight(2) : rounded);
        if (plain.length() < format.zeros()) {
            return "0".repeat(format.zeros() - plain.length()) + plain;
        }
        number = true;
        return plain;
    }
}
