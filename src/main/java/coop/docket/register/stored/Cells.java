package coop.docket.register.stored;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.argument.Argument;

/** Values on their way into and out of a table. */
public final class Cells {
    /** More decimals than this are not kept. */
    private static final int DECIMALS = 10;

    private static final Map<ValueKind, Integer> TYPES = Map.of(
            ValueKind.TEXT, Types.VARCHAR,
            ValueKind.DATE, Types.DATE,
            ValueKind.AMOUNT, Types.BIGINT,
            ValueKind.SIGNED_AMOUNT, Types.BIGINT,
            ValueKind.INTEGER, Types.BIGINT,
            ValueKind.NUMBER, Types.NUMERIC,
            ValueKind.YES_NO, Types.VARCHAR,
            ValueKind.LIST, Types.VARCHAR);

    private Cells() {}

    /** The value of a row as a table would give it back; null where it is not known. */
    public static Object kept(Row row, Column column) {
        var value = row.value(column);
        return value instanceof BigDecimal number ? simplest(number) : value;
    }

    static Argument argument(Column column, Row row) {
        var value = row.value(column);
        var type = TYPES.get(column.kind());
        return (place, statement, context) -> {
            if (value == null) {
                statement.setNull(place, type);
            } else {
                statement.setObject(place, value);
            }
        };
    }

    static Object read(Column column, ResultSet rows, int place) throws SQLException {
        return switch (column.kind()) {
            case TEXT -> rows.getString(place);
            case DATE -> rows.getObject(place, LocalDate.class);
            case AMOUNT, SIGNED_AMOUNT, INTEGER -> rows.getObject(place, Long.class);
            case NUMBER -> {
                var number = rows.getBigDecimal(place);
                yield number == null ? null : simplest(number);
            }
            case YES_NO, LIST -> {
                var key = rows.getString(place);
                yield key == null ? null : key.intern();
            }
        };
    }

    private static BigDecimal simplest(BigDecimal number) {
        var stripped = (number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number)
                .stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
