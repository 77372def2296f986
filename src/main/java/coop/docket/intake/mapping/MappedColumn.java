package coop.docket.intake.mapping;

import coop.docket.intake.texts.Tidy;
import java.util.List;

/**
 * A column of the register as it is drawn from theirs.
 *
 * @param from their headings; none where every row has the same
 * @param joinedBy what stands between the cells of several
 * @param prefix what is put in front of what a cell holds
 * @param constant what every row has; empty where it comes from cells
 */
public record MappedColumn(List<String> from, String joinedBy, String prefix, String constant, Translations values) {
    /** What stands between the cells of several where nothing else is said. */
    public static final String BLANK = " ";

    public static MappedColumn from(String heading) {
        return new MappedColumn(List.of(heading), BLANK, "", "", Translations.NONE);
    }

    public static MappedColumn constant(String value) {
        return new MappedColumn(List.of(), BLANK, "", value, Translations.NONE);
    }

    /** Whether it is just what one cell holds. */
    public boolean bare() {
        return from.size() == 1 && prefix.isEmpty() && values.isEmpty();
    }

    /** What the column holds. */
    public String of(List<String> cells) {
        if (from.isEmpty()) {
            return constant;
        }
        var text = String.join(
                joinedBy,
                cells.stream().map(Tidy::text).filter(cell -> !cell.isEmpty()).toList());
        return values.of(text).orElseGet(() -> text.isEmpty() ? "" : prefix + text);
    }
}
