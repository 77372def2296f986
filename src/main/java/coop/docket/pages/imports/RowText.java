package coop.docket.pages.imports;

import coop.docket.language.Language;
import coop.docket.register.CanonicalText;
import coop.docket.register.Column;
import coop.docket.register.RegisterNames;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.util.Objects;
import java.util.stream.Collectors;

/** How rows, sheets and columns are named. */
final class RowText {
    private RowText() {}

    /** What the row is known by beside the cooperative's code; of a cooperative, its name. */
    static String key(Row row) {
        if (row.sheet() == Sheet.COOPERATIVES) {
            return Objects.requireNonNullElse(row.text(Sheet.COOPERATIVES.column("name")), "");
        }
        return row.sheet().keyColumns().stream()
                .skip(1)
                .map(row::value)
                .filter(Objects::nonNull)
                .map(CanonicalText::write)
                .collect(Collectors.joining(" "));
    }

    static String name(Sheet sheet, Language language) {
        return RegisterNames.in(language).heading(sheet);
    }

    static String name(Column column, Language language) {
        return RegisterNames.in(language).heading(column);
    }
}
