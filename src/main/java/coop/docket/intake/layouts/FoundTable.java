package coop.docket.intake.layouts;

import coop.docket.language.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of a file whose layout is not ours.
 *
 * @param row of the headings, as a spreadsheet program shows it
 */
public record FoundTable(String name, int row, List<FoundColumn> columns) {

    /** The headings that a mapping can name. */
    public Set<String> headings() {
        var headings = new LinkedHashSet<String>();
        columns.stream().filter(FoundColumn::usable).map(FoundColumn::heading).forEach(headings::add);
        return headings;
    }

    /** Whether anything stands below the headings. */
    boolean hasRows() {
        return columns.stream().anyMatch(column -> !column.samples().isEmpty());
    }

    /** The column that a mapping means by this heading. */
    public Optional<FoundColumn> column(String heading) {
        var letters = Folding.letters(heading);
        return columns.stream()
                .filter(column ->
                        column.usable() && Folding.letters(column.heading()).equals(letters))
                .findFirst();
    }
}
