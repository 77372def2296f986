package coop.docket.rules.guard.words;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import java.util.Map;
import java.util.Set;

/** What kind of column a word reads. */
public enum ColumnUse {
    /** Any column. */
    ANY,
    /** A text, a choice or yes and no. */
    TEXT,
    DAY,
    NUMBER,
    /** A whole number or an amount. */
    WHOLE,
    /** A state that has a column for its day beside it, such as {@code label} and {@code label_on}. */
    STATE,
    /** What may be shown as a ground of a flag. */
    GROUND;

    private static final Set<ValueKind> WHOLE_KINDS =
            Set.of(ValueKind.AMOUNT, ValueKind.SIGNED_AMOUNT, ValueKind.INTEGER);
    private static final Map<String, ColumnUse> ROWS = Map.ofEntries(
            Map.entry("with", TEXT),
            Map.entry("isNot", TEXT),
            Map.entry("lacking", ANY),
            Map.entry("done", DAY),
            Map.entry("moreThan", DAY),
            Map.entry("atLeast", DAY),
            Map.entry("lasting", DAY),
            Map.entry("past", DAY),
            Map.entry("before", DAY),
            Map.entry("from", DAY),
            Map.entry("upTo", DAY),
            Map.entry("outOfOrder", DAY),
            Map.entry("numberFrom", NUMBER),
            Map.entry("numberAbove", NUMBER),
            Map.entry("sum", WHOLE));

    /** How a word that is asked of such a thing reads the column at a place of its arguments, counted from 0. */
    public static ColumnUse of(Kind receiver, String word, int place) {
        return switch (receiver) {
            case FLAG -> word.equals("sinceState") ? STATE : GROUND;
            case SIGNS -> WHOLE;
            case COOPERATIVE -> DAY;
            default -> word.equals("shareBelow") ? place == 1 ? DAY : WHOLE : rows(word);
        };
    }

    private static ColumnUse rows(String word) {
        var use = ROWS.get(word);
        if (use == null) {
            throw new IllegalArgumentException("it is not said what kind of column " + word + " reads");
        }
        return use;
    }

    public boolean takes(Sheet sheet, Column column) {
        if (column.personal()) {
            return false;
        }
        return switch (this) {
            case ANY, GROUND -> true;
            case TEXT -> column.kind().javaType() == String.class;
            case DAY -> column.kind() == ValueKind.DATE;
            case NUMBER -> column.kind() == ValueKind.NUMBER || WHOLE_KINDS.contains(column.kind());
            case WHOLE -> WHOLE_KINDS.contains(column.kind());
            case STATE -> column.kind() == ValueKind.LIST && sheet.has(column.key() + "_on");
        };
    }
}
