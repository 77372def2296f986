package coop.docket.intake;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.Table;
import coop.docket.intake.headings.HeadingGuess;
import coop.docket.intake.headings.HeadingSearch;
import coop.docket.intake.layouts.FoundColumn;
import coop.docket.intake.layouts.FoundLayout;
import coop.docket.intake.layouts.FoundTable;
import coop.docket.language.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Looks what tables, headings and values a file has, whatever its layout. */
public final class LayoutSurvey {
    /** What a file keeps in memory while somebody looks at it must not grow with the file. */
    private static final int MOST_LISTS = 500;

    private static final int LONGEST_HEADING = 200;

    private final Table table;
    private final HeadingGuess heading;
    private final AtomicInteger lists;

    /** @param lists how many there are in the file so far */
    private LayoutSurvey(Table table, AtomicInteger lists) {
        this.table = table;
        this.heading = HeadingGuess.of(table);
        this.lists = lists;
    }

    /** @throws coop.docket.refusal.Refusal if nothing readable lies there */
    public static FoundLayout of(Path path, IntakeLimits limits, ReadAs readAs) {
        return of(path, limits, readAs, Integer.MAX_VALUE);
    }

    /** Only what tells one layout from another, for which few rows are read. */
    public static String fingerprint(Path path, IntakeLimits limits, ReadAs readAs) {
        return of(path, limits, readAs, 0).fingerprint();
    }

    private static FoundLayout of(Path path, IntakeLimits limits, ReadAs readAs, int rows) {
        var lists = new AtomicInteger();
        try (var source = Source.open(path, limits, readAs)) {
            return new FoundLayout(source.tables().stream()
                    .filter(table -> !MappedLayout.empty(table))
                    .map(table -> new LayoutSurvey(table, lists).survey(rows))
                    .toList());
        }
    }

    private FoundTable survey(int most) {
        var columns = new ArrayList<FoundColumn>();
        var values = values(most);
        var written = heading.written();
        var alike = written.stream().collect(Collectors.groupingBy(Folding::letters, Collectors.counting()));
        for (int place = 0; place < values.size(); place++) {
            var own =
                    place < written.size() && written.get(place).length() <= LONGEST_HEADING ? written.get(place) : "";
            var below = values.get(place);
            if (own.startsWith("#") || own.isEmpty() && below.none()) {
                continue;
            }
            var twice = alike.getOrDefault(Folding.letters(own), 0L) > 1;
            columns.add(new FoundColumn(
                    place,
                    own,
                    twice,
                    below.samples(),
                    below.listed() && lists.incrementAndGet() <= MOST_LISTS ? below.all() : List.of()));
        }
        return new FoundTable(table.name(), heading.row(), columns);
    }

    /** The different texts in each column, as many as matter. */
    private List<FoundValues> values(int most) {
        var values = new ArrayList<FoundValues>();
        heading.written().forEach(own -> values.add(new FoundValues()));
        try (var rows = table.open()) {
            int read = 0;
            for (var row = rows.next(); row != null && read < most; row = rows.next()) {
                if (row.row() <= heading.row() || HeadingSearch.isOut(row.cell(0))) {
                    continue;
                }
                read++;
                for (int place = 0; place < row.cells().length; place++) {
                    while (values.size() <= place) {
                        values.add(new FoundValues());
                    }
                    values.get(place).see(row.cell(place));
                }
            }
        }
        return values;
    }
}
