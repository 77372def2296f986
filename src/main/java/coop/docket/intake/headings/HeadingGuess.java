package coop.docket.intake.headings;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Table;
import coop.docket.intake.texts.Tidy;
import coop.docket.register.Sheet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which row of a foreign table heads it: the one with most headings of ours, or else with the most different words.
 *
 * @param row its number, from 1; 0 where nothing heads the table
 * @param written what stands in it, by place
 */
public record HeadingGuess(int row, List<String> written) {
    private static final int ROWS = 50;

    public static HeadingGuess of(Table table) {
        RawRow best = null;
        int most = 0;
        long known = 0;
        try (var rows = table.open()) {
            for (int i = 0; i < ROWS; i++) {
                var row = rows.next();
                if (row == null) {
                    break;
                }
                var words = words(row);
                var ours = words.size() > 1 ? known(words) : 0;
                if (ours > known || ours == known && words.size() > most) {
                    best = row;
                    most = words.size();
                    known = ours;
                }
            }
        }
        return best == null
                ? new HeadingGuess(0, List.of())
                : new HeadingGuess(
                        best.row(), Stream.of(best.cells()).map(Tidy::text).toList());
    }

    private static Set<String> words(RawRow row) {
        var found = new LinkedHashSet<String>();
        for (int place = 0; place < row.cells().length; place++) {
            var cell = Tidy.text(row.cells()[place]);
            if (!cell.isEmpty() && !row.isNumber(place)) {
                found.add(cell);
            }
        }
        return found;
    }

    private static long known(Set<String> words) {
        return Stream.of(Sheet.values())
                .map(HeadingWords::of)
                .mapToLong(ours ->
                        words.stream().filter(word -> ours.column(word) != null).count())
                .max()
                .orElse(0);
    }

    /** The headings, each once; those that a {@code #} takes out are none. */
    public Set<String> headings() {
        var headings = new LinkedHashSet<String>();
        written.stream()
                .filter(heading -> !heading.isEmpty() && !HeadingSearch.isOut(heading))
                .forEach(headings::add);
        return headings;
    }
}
