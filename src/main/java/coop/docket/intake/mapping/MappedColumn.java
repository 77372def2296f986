package coop.docket.intake.mapping;

import coop.docket.intake.texts.Tidy;
import coop.docket.language.Folding;
import java.util.List;
import java.util.Map;

/**
 * A column of the register as it is drawn from theirs.
 *
 * @param from their headings; none where every row has the same
 * @param joinedBy what stands between the cells of several
 * @param prefix what is put in front of what a cell holds
 * @param constant what every row has; empty where it comes from cells
 * @param values what their values mean, by {@link #key}
 */
public record MappedColumn(
        List<String> from, String joinedBy, String prefix, String constant, Map<String, String> values) {

    /** Whether it is just what one cell holds. */
    public boolean bare() {
        return from.size() == 1 && prefix.isEmpty() && values.isEmpty();
    }

    /** A value as it is looked up: spelt without case and accents, or as it stands where it has no letters. */
    static String key(String value) {
        var letters = Folding.letters(value);
        return letters.isEmpty() ? Tidy.text(value) : letters;
    }

    /** What the column holds. */
    public String of(List<String> cells) {
        if (from.isEmpty()) {
            return constant;
        }
        var text = String.join(
                joinedBy,
                cells.stream().map(Tidy::text).filter(cell -> !cell.isEmpty()).toList());
        var meant = values.get(key(text));
        if (meant != null) {
            return meant;
        }
        return text.isEmpty() ? "" : prefix + text;
    }
}
