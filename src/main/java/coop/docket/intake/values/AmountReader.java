package coop.docket.intake.values;

import coop.docket.intake.texts.Blank;
import coop.docket.intake.texts.MoneyUnit;
import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import java.math.BigDecimal;

/** An amount in whole đồng, with thousands in groups and units such as {@code 1,25 tỷ}. */
final class AmountReader implements CellReader {
    private static final int SURELY_LONG = 18;
    private static final int CENTS = 2;

    private final Column column;
    private final long unit;

    AmountReader(Column column, long unit) {
        this.column = column;
        this.unit = unit;
    }

    @Override
    public Long read(Cell cell) {
        var text = cell.text();
        if (unit == 1 && plain(text)) {
            return Long.valueOf(text);
        }
        if (Blank.no(text)) {
            return null;
        }
        return within(text, cell.number() ? scaled(new BigDecimal(text), unit) : written(text));
    }

    private BigDecimal written(String text) {
        int end = text.length();
        while (end > 0 && !isFigureEnd(text.charAt(end - 1))) {
            end--;
        }
        var figure = Figure.of(text.substring(0, end).strip());
        var word = text.substring(end).strip();
        var named = word.isEmpty() ? unit : MoneyUnit.of(word);
        if (figure == null || named == 0) {
            throw Refusal.notValid("intake.amount.unknown", text);
        }
        if (named == 1) {
            return dong(text, figure);
        }
        // in a cell the unit word says that the last separator is decimal, a heading does not say it so clearly
        if (figure.doubtful() && word.isEmpty()) {
            throw Refusal.notValid("intake.amount.ambiguous", text);
        }
        return scaled(figure.decimal(), named);
    }

    private static BigDecimal dong(String text, Figure figure) {
        if (figure.doubtful()) {
            if (figure.separators() > 1) {
                throw Refusal.notValid("intake.amount.ambiguous", text);
            }
            return figure.grouped();
        }
        if (figure.decimals().length() > CENTS) {
            throw Refusal.notValid("intake.amount.not-whole", text);
        }
        return figure.decimal();
    }

    private Long within(String text, BigDecimal amount) {
        try {
            var whole = amount.longValueExact();
            if (whole < 0 && column.least() >= 0) {
                throw Refusal.notValid("intake.amount.negative", text);
            }
            return whole;
        } catch (ArithmeticException notWhole) {
            throw Refusal.notValid(
                    amount.precision() - amount.scale() > SURELY_LONG
                            ? "intake.amount.too-large"
                            : "intake.amount.not-whole",
                    text);
        }
    }

    private static BigDecimal scaled(BigDecimal figure, long unit) {
        return figure.multiply(BigDecimal.valueOf(unit));
    }

    private static boolean isFigureEnd(char c) {
        return c >= '0' && c <= '9' || c == ')' || c == '.' || c == ',';
    }

    private static boolean plain(String text) {
        if (text.length() > SURELY_LONG) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
