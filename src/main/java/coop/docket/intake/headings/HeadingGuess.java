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
 * Which row of a foreign table heads it, or which two together: with most headings of ours, or else with the most
 * different words.
 *
 * @param row the number of the last, from 1; 0 where nothing heads the table
 * @param written what stands in it, by place
 */
public record HeadingGuess(int row, List<String> written) {
    private static final int ROWS = 50;

    public static HeadingGuess of(Table table) {
        var best = new Best();
        try (var rows = table.open()) {
            RawRow above = null;
            long ofGroups = 0;
            for (int i = 0; i < ROWS; i++) {
                var row = rows.next();
                if (row == null) {
                    break;
                }
                var ours = known(row);
                best.see(row, ours);
                var both = TwoRows.of(above, row).orElse(null);
                if (both != null) {
                    // a group may be called as a column of ours is
                    best.see(both, Math.max(ofGroups, known(both)));
                }
                above = row;
                ofGroups = ours;
            }
        }
        return best.row == null
                ? new HeadingGuess(0, List.of())
                : new HeadingGuess(
                        best.row.row(),
                        Stream.of(best.row.cells()).map(Tidy::text).toList());
    }

    /** The best row so far. */
    private static final class Best {
        private RawRow row;
        private int most;
        private long known;

        void see(RawRow seen, long ours) {
            var words = words(seen).size();
            if (ours > known || ours == known && words > most) {
                row = seen;
                most = words;
                known = ours;
            }
        }
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

    private static long known(RawRow row) {
        var words = words(row);
        if (words.size() < 2) {
            return 0;
        }
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
