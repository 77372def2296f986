package coop.docket.intake.headings;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.texts.Tidy;
import coop.docket.language.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A foreign heading over two rows as one: what is merged over several columns is said before each heading below it, what
 * is merged downwards is said once.
 */
final class TwoRows {
    private final List<String> above;
    private final List<String> below;

    private TwoRows(RawRow above, RawRow below) {
        this.above = texts(above);
        this.below = texts(below);
    }

    private static List<String> texts(RawRow row) {
        var texts = new ArrayList<String>();
        for (var cell : row.cells()) {
            texts.add(Tidy.text(cell));
        }
        return texts;
    }

    /** The heading, with the number of its second row; empty where the two are none together. */
    static Optional<RawRow> of(RawRow above, RawRow below) {
        if (above == null || below.row() != above.row() + 1 || below.numbers() != null) {
            return Optional.empty();
        }
        var rows = new TwoRows(above, below);
        var written = rows.written();
        return rows.isOne(written)
                ? Optional.of(new RawRow(below.row(), written.toArray(String[]::new), null))
                : Optional.empty();
    }

    private List<String> written() {
        var written = new ArrayList<String>();
        for (int place = 0; place < Math.max(above.size(), below.size()); place++) {
            var own = at(below, place);
            written.add(own.isEmpty() ? at(above, place) : (group(place) + " " + own).strip());
        }
        return written;
    }

    /** What is merged over this column and stands in the first of its columns. */
    private String group(int place) {
        int first = first(place);
        return at(below, first).isEmpty() ? "" : at(above, first);
    }

    private int first(int place) {
        int first = place;
        while (first > 0 && at(above, first).isEmpty()) {
            first--;
        }
        return first;
    }

    /** Whether what stands above is merged over this column and its neighbours. */
    private boolean merged(int place) {
        int first = first(place);
        return !group(place).isEmpty()
                && at(above, first + 1).isEmpty()
                && !at(below, first + 1).isEmpty();
    }

    private static String at(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }

    // a title above the heading, or the first row of data below it, is no part of it
    private boolean isOne(List<String> written) {
        var places = IntStream.range(0, written.size())
                .filter(place -> !at(below, place).isEmpty())
                .toArray();
        return IntStream.of(places).anyMatch(this::merged)
                && IntStream.of(places).allMatch(place -> merged(place) || isUnit(place))
                && (beginsDownwards() || twice(below) && !twice(written));
    }

    private boolean isUnit(int place) {
        return at(below, place).startsWith("(");
    }

    private boolean beginsDownwards() {
        return IntStream.range(0, above.size())
                .filter(place ->
                        !above.get(place).isEmpty() || !at(below, place).isEmpty())
                .limit(1)
                .allMatch(place -> at(below, place).isEmpty());
    }

    private static boolean twice(List<String> headings) {
        var seen = new HashSet<String>();
        return headings.stream()
                .map(Folding::letters)
                .filter(heading -> !heading.isEmpty())
                .anyMatch(heading -> !seen.add(heading));
    }
}
