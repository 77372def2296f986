package coop.docket.intake.layouts;

import coop.docket.intake.files.Table;
import coop.docket.intake.texts.Tidy;
import coop.docket.intake.values.Cell;
import coop.docket.intake.values.CellReader;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.register.CanonicalText;
import coop.docket.register.Column;
import java.util.Optional;

/**
 * What a text means in a column as it stands, without a translation.
 *
 * @param value in its canonical spelling; empty where the text says that it is not known
 * @param against why the column cannot take it; null where it can
 */
public record PlainMeaning(String value, Reason against) {

    public static PlainMeaning of(Column column, String text) {
        try {
            var cell = new Cell(Tidy.text(text), false, Table.DAY_ZERO);
            var value = CellReader.of(column, 1).read(cell);
            return new PlainMeaning(value == null ? "" : CanonicalText.write(value), null);
        } catch (Refusal refused) {
            return new PlainMeaning("", refused.reason());
        }
    }

    public Optional<Reason> refused() {
        return Optional.ofNullable(against);
    }
}
