package coop.docket.intake.values;

import coop.docket.intake.texts.Blank;
import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import java.math.BigDecimal;

/** A whole number such as a count, a year or a group. */
final class IntegerReader implements CellReader {
    private static final int SURELY_LONG = 18;

    private final Column column;

    IntegerReader(Column column) {
        this.column = column;
    }

    @Override
    public Long read(Cell cell) {
        var text = cell.text();
        if (Blank.no(text)) {
            return null;
        }
        var number = cell.number() ? new BigDecimal(text) : written(text);
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
            throw Refusal.notValid("intake.integer.unknown", text);
        }
        if (number.precision() - number.scale() > SURELY_LONG
                || number.longValue() < column.least()
                || number.longValue() > column.most()) {
            throw NumberReader.outside(column, text, number);
        }
        return number.longValue();
    }

    private static BigDecimal written(String text) {
        var figure = Figure.of(text);
        if (figure == null) {
            throw Refusal.notValid("intake.integer.unknown", text);
        }
        return figure.doubtful() ? figure.grouped() : figure.decimal();
    }
}
