package coop.docket.intake.archives;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as a spreadsheet holds it, and as it is written out. */
final class SheetNumber {
    /** More digits than these are noise of binary fractions. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private static final int LONGEST = 40;

    private SheetNumber() {}

    static BigDecimal rounded(BigDecimal value) {
        var rounded = value.precision() > SPREADSHEET.getPrecision() ? value.round(SPREADSHEET) : value;
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }

    /** Whether writing it out would take more digits than any real one has. */
    static boolean beyondWriting(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > LONGEST
                || Math.abs((long) number.scale()) > LONGEST;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
