package coop.docket.intake.sheets;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.texts.OldTextCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Watches rows go by for columns that are written as before Unicode. */
final class OldTextWatch {
    private static final int LEAST_WORDS = 2;

    private final Map<Integer, List<Seen>> places = new TreeMap<>();

    /** Of one place and one old way: the first cell, and the words in all of them. */
    private static final class Seen {
        private final OldColumn first;
        private int words;

        Seen(OldColumn first) {
            this.first = first;
        }
    }

    void see(RawRow row) {
        for (int place = 0; place < row.cells().length; place++) {
            var cell = row.cells()[place];
            if (!OldTextCount.plain(cell)) {
                see(row.row(), place, cell);
            }
        }
    }

    private void see(int row, int place, String cell) {
        var count = new OldTextCount();
        count.see(cell);
        count.result().ifPresent(old -> seen(new OldColumn(place, old, row, cell)).words += count.words());
    }

    private Seen seen(OldColumn cell) {
        var here = places.computeIfAbsent(cell.place(), place -> new ArrayList<>());
        for (var seen : here) {
            if (seen.first.old() == cell.old()) {
                return seen;
            }
        }
        here.add(new Seen(cell));
        return here.get(here.size() - 1);
    }

    /** Each column that has enough words to tell, in the way that most of them are in. */
    List<OldColumn> found() {
        var found = new ArrayList<OldColumn>();
        for (var here : places.values()) {
            here.stream()
                    .max(Comparator.comparingInt(seen -> seen.words))
                    .filter(seen -> seen.words >= LEAST_WORDS)
                    .ifPresent(seen -> found.add(seen.first));
        }
        return found;
    }
}
