package coop.docket.intake.archives;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.Cell;

/** Writes a cell as the office sees it where that carries meaning: days, leading zeros, percent; else its bare number. */
final class CellText {
    /** More digits than these are noise of binary fractions. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private static final int LONGEST_NUMBER = 40;
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

    // a formula that no program has worked out yet must not pass for a blank
    private static String withoutValue(Cell cell) {
        return cell.getFormula() == null || cell.getFormula().isEmpty() ? "" : "#CALC!";
    }

    private String numeric(Cell cell, BigDecimal value) {
        var rounded = value.precision() > SPREADSHEET.getPrecision() ? value.round(SPREADSHEET) : value;
        if (rounded.signum() == 0) {
            rounded = BigDecimal.ZERO;
        }
        if (Math.abs((long) rounded.precision() - rounded.scale()) > LONGEST_NUMBER
                || Math.abs((long) rounded.scale()) > LONGEST_NUMBER) {
            return cell.getRawValue();
        }
        var format = formats.of(cell);
        if (format.day() && rounded.signum() > 0 && rounded.compareTo(LAST_DAY) < 0) {
            return dayZero.plusDays(rounded.longValue()).toString();
        }
        var shown = format.percent() ? rounded.movePointRight(2) : rounded;
        var plain = plain(shown);
        if (plain.length() < format.zeros()) {
            return "0".repeat(format.zeros() - plain.length()) + plain;
        }
        number = true;
        return plain;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
