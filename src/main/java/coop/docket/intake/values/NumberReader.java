package coop.docket.intake.values;

import coop.docket.intake.texts.Blank;
import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import java.math.BigDecimal;

/** A number that may have decimals, such as an area in m² or a share in percent. */
final class NumberReader implements CellReader {
    private final Column column;

    NumberReader(Column column) {
        this.column = column;
    }

    @Override
    public BigDecimal read(Cell cell) {
        var text = cell.text();
        if (Blank.no(text)) {
            return null;
        }
        var number = cell.number() ? new BigDecimal(text) : written(text);
        if (number.compareTo(BigDecimal.valueOf(column.least())) < 0
                || number.compareTo(BigDecimal.valueOf(column.most())) > 0) {
            throw outside(column, text, number);
        }
        return simplest(number);
    }

    static Refusal outside(Column column, String text, BigDecimal number) {
        if (column.most() < Long.MAX_VALUE) {
            return Refusal.notValid(
                    "intake.number.outside", text, Long.toString(column.least()), Long.toString(column.most()));
        }
        return number.compareTo(BigDecimal.valueOf(column.least())) < 0
                ? Refusal.notValid("intake.number.too-small", text, column.least())
                : Refusal.notValid("intake.number.too-large", text);
    }

    // so that 1250,50 and 1250.5 are the same value
    private static BigDecimal simplest(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal written(String text) {
        var figure = Figure.of(withoutUnit(text));
        if (figure == null) {
            throw Refusal.notValid("intake.number.unknown", text);
        }
        if (figure.doubtful()) {
            throw Refusal.notValid("intake.number.ambiguous", text);
        }
        return figure.decimal();
    }

    private static String withoutUnit(String text) {
        for (var unit : new String[] {"%", "m²", "m2"}) {
            if (text.endsWith(unit)) {
                return text.substring(0, text.length() - unit.length()).strip();
            }
        }
        return text;
    }
}
