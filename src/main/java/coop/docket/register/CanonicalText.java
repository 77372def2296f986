package coop.docket.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The one unambiguous spelling of each value: ISO dates, plain digits, keys of lists, {@code yes} and {@code no}. */
public final class CanonicalText {
    private CanonicalText() {}

    /** How a known value is written. */
    public static String write(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    /**
     * The value that a canonical text stands for; empty where it is not a value of this column. Blank is not a value.
     */
    public static Optional<Object> read(Column column, String text) {
        try {
            return Optional.ofNullable(valueOf(column, text));
        } catch (DateTimeException | NumberFormatException notOfThisColumn) {
            return Optional.empty();
        }
    }

    private static Object valueOf(Column column, String text) {
        return switch (column.kind()) {
            case TEXT -> text.isBlank() ? null : text;
            case DATE -> LocalDate.parse(text);
            case AMOUNT, SIGNED_AMOUNT, INTEGER -> within(column, Long.valueOf(text));
            case NUMBER -> within(column, new BigDecimal(text));
            case YES_NO -> text.equals("yes") || text.equals("no") ? text.intern() : null;
            case LIST -> column.list().entry(text).map(ClosedList.Entry::key).orElse(null);
        };
    }

    private static <N extends Number> N within(Column column, N number) {
        return number.longValue() < column.least() || number.doubleValue() > column.most() ? null : number;
    }
}
