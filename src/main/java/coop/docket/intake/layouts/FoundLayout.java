package coop.docket.intake.layouts;

import coop.docket.intake.files.FileHash;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.intake.mapping.Mapping;
import coop.docket.language.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a file has for tables and headings.
 *
 * @param tables those in which something stands
 */
public record FoundLayout(List<FoundTable> tables) {

    /** What stays the same from one file of a layout to the next: its tables, and their headings in any order. */
    public String fingerprint() {
        return FileHash.ofText(tables.stream().map(this::line).sorted().collect(Collectors.joining("\n")));
    }

    // a lone table may be a .csv, whose name is the file's and another each month
    private String line(FoundTable table) {
        var headings = table.columns().stream()
                .map(column -> Folding.letters(column.heading()))
                .filter(heading -> !heading.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
        return tables.size() == 1 ? headings : Folding.letters(table.name()) + ": " + headings;
    }

    /** The table that a mapping draws from; the only one where it names none. */
    public Optional<FoundTable> table(String from) {
        if (from.isEmpty()) {
            return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
        }
        var letters = Folding.letters(from);
        return tables.stream()
                .filter(table -> Folding.letters(table.name()).equals(letters))
                .findFirst();
    }

    /** Whether everything that the mapping names is there. */
    public boolean fits(Mapping mapping) {
        return mapping.sheets().stream().allMatch(this::fits);
    }

    private boolean fits(MappedSheet sheet) {
        return table(sheet.from())
                .filter(table -> sheet.columns().values().stream()
                        .flatMap(column -> column.from().stream())
                        .allMatch(heading -> table.column(heading).isPresent()))
                .isPresent();
    }
}
