package coop.docket.intake;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.Table;
import coop.docket.intake.headings.HeadingGuess;
import coop.docket.intake.layouts.FoundColumn;
import coop.docket.intake.layouts.FoundLayout;
import coop.docket.intake.layouts.FoundTable;
import coop.docket.intake.texts.Tidy;
import coop.docket.language.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks what tables, headings and values a file has, whatever its layout. */
public final class LayoutSurvey {
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 80;
    /** More are no list that somebody could translate one by one. */
    private static final int MOST_VALUES = 40;

    private final Table table;
    private final HeadingGuess heading;

    private LayoutSurvey(Table table) {
        this.table = table;
        this.heading = HeadingGuess.of(table);
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
        try (var source = Source.open(path, limits, readAs)) {
            return new FoundLayout(source.tables().stream()
                    .filter(table -> !MappedLayout.empty(table))
                    .map(table -> new LayoutSurvey(table).survey(rows))
                    .toList());
        }
    }

    private FoundTable survey(int most) {
        var columns = new ArrayList<FoundColumn>();
        var values = values(most);
        var written = heading.written();
        for (int place = 0; place < values.size(); place++) {
            var own = place < written.size() ? written.get(place) : "";
            var below = values.get(place);
            if (own.startsWith("#") || own.isEmpty() && below.isEmpty()) {
                continue;
            }
            var letters = Folding.letters(own);
            var twice = written.stream()
                            .filter(other -> Folding.letters(other).equals(letters))
                            .count()
                    > 1;
            columns.add(new FoundColumn(
                    place,
                    own,
                    twice,
                    below.stream().limit(SAMPLES).map(LayoutSurvey::shortened).toList(),
                    below.size() > MOST_VALUES ? List.of() : List.copyOf(below)));
        }
        return new FoundTable(table.name(), heading.row(), columns);
    }

    /** The different texts in each column, as many as matter. */
    private List<Set<String>> values(int most) {
        var values = new ArrayList<Set<String>>();
        heading.written().forEach(own -> values.add(new LinkedHashSet<>()));
        try (var rows = table.open()) {
            int read = 0;
            for (var row = rows.next(); row != null && read < most; row = rows.next()) {
                if (row.row() <= heading.row()) {
                    continue;
                }
                read++;
                for (int place = 0; place < row.cells().length; place++) {
                    while (values.size() <= place) {
                        values.add(new LinkedHashSet<>());
                    }
                    var text = values.get(place).size() > MOST_VALUES ? "" : Tidy.text(row.cell(place));
                    if (!text.isEmpty()) {
                        values.get(place).add(text);
                    }
                }
            }
        }
        return values;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SAMPLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SAMPLE - 1)) + "…";
    }
}
