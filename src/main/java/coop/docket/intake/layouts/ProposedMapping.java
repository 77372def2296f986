package coop.docket.intake.layouts;

import coop.docket.intake.headings.HeadingLikeness;
import coop.docket.intake.headings.SheetGuess;
import coop.docket.intake.mapping.MappedColumn;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.intake.mapping.Mapping;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.LinkedHashMap;
import java.util.Set;

/** What is put together because it is alike, for a person to look at; it may lack what a mapping must have. */
public final class ProposedMapping {
    private ProposedMapping() {}

    public static Mapping of(FoundLayout layout) {
        var headings = new LinkedHashMap<String, Set<String>>();
        layout.tables().stream()
                .filter(table -> layout.tables().size() == 1 || table.hasRows())
                .forEach(table -> headings.put(table.name(), table.headings()));
        return new Mapping(SheetGuess.of(headings).entrySet().stream()
                .map(guess -> sheet(guess.getKey(), layout, guess.getValue()))
                .toList());
    }

    /** One sheet of ours from one table of theirs. */
    public static MappedSheet sheet(Sheet sheet, FoundLayout layout, String table) {
        var from = layout.tables().size() == 1 ? "" : table;
        var likeness = new HeadingLikeness(
                sheet, layout.table(from).map(FoundTable::headings).orElse(Set.of()));
        var columns = new LinkedHashMap<Column, MappedColumn>();
        for (var column : sheet.columns()) {
            likeness.of(column).ifPresent(like -> columns.put(column, MappedColumn.from(like.heading())));
        }
        return new MappedSheet(sheet, from, false, false, columns);
    }
}
