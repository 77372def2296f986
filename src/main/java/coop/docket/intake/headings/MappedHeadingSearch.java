package coop.docket.intake.headings;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Rows;
import coop.docket.intake.files.Table;
import coop.docket.intake.mapping.MappedColumn;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.intake.texts.Tidy;
import coop.docket.language.Folding;
import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import coop.docket.register.ValueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the heading row of a table whose headings a mapping names. */
public final class MappedHeadingSearch {
    private static final int ROWS = 50;
    private static final Pattern MONTH_FIRST = Pattern.compile("^(\\d{1,2})([/.-])(\\d{1,2})(?=[/.-]\\d)");

    private final Table table;
    private final MappedSheet mapped;
    private final Set<String> named = new LinkedHashSet<>();

    public MappedHeadingSearch(Table table, MappedSheet mapped) {
        this.table = table;
        this.mapped = mapped;
        mapped.columns().values().forEach(column -> named.addAll(column.from()));
    }

    /**
     * Looks for the row, or the two together, that have most of the headings.
     *
     * @throws Refusal if it lacks one, or has one twice
     */
    public Heading find(Rows rows) {
        var read = new ArrayList<RawRow>();
        RawRow best = null;
        long most = 0;
        for (var row = rows.next(); row != null && read.size() < ROWS; row = rows.next()) {
            var above = read.isEmpty() ? null : read.get(read.size() - 1);
            read.add(row);
            var found = found(row);
            if (found > most) {
                best = row;
                most = found;
            }
            var both = TwoRows.of(above, row).orElse(null);
            var together = both == null ? 0 : found(both);
            if (together > most || together > 0 && together == most && best == above) {
                best = both;
                most = together;
            }
        }
        for (var heading : named) {
            if (best == null || place(best, heading) < 0) {
                throw refusal("intake.mapping.heading-missing", heading);
            }
        }
        return heading(best, last(best, read));
    }

    private long found(RawRow row) {
        return named.stream().filter(heading -> place(row, heading) >= 0).count();
    }

    private static int last(RawRow heading, List<RawRow> read) {
        return read.stream()
                .filter(row -> row.row() == heading.row() + 1 && HeadingRows.numbersColumns(row))
                .findFirst()
                .orElse(heading)
                .row();
    }

    private Heading heading(RawRow row, int last) {
        var columns = mapped.sheet().columns();
        var places = new int[columns.size()];
        Arrays.fill(places, -1);
        var drawn = new Drawn[columns.size()];
        var units = new HashMap<Column, Long>();
        mapped.columns().forEach((column, how) -> {
            if (!how.from().isEmpty()) {
                places[column.index()] = place(row, how.from().get(0));
                units.put(column, HeadingWords.unit(column, how.from().get(0)));
            }
            drawn[column.index()] = drawn(row, column, how);
        });
        var written = Stream.of(row.cells()).map(Tidy::text).toList();
        return new Heading(last, places, written, units, unknown(written), drawn);
    }

    private List<String> unknown(List<String> written) {
        var unknown = new ArrayList<String>();
        for (var heading : written) {
            if (!heading.isEmpty()
                    && !HeadingSearch.isOut(heading)
                    && named.stream().noneMatch(each -> alike(each, heading))) {
                unknown.add(heading);
            }
        }
        return unknown;
    }

    private Drawn drawn(RawRow headings, Column column, MappedColumn how) {
        var from = how.from().stream().map(heading -> place(headings, heading)).toList();
        Drawn text = row -> how.of(from.stream().map(row::cell).toList());
        if (mapped.monthFirst() && column.kind() == ValueKind.DATE) {
            return row -> MONTH_FIRST.matcher(text.from(row)).replaceFirst("$3$2$1");
        }
        return how.bare() ? null : text;
    }

    private int place(RawRow row, String heading) {
        int found = -1;
        for (int place = 0; place < row.cells().length; place++) {
            if (alike(heading, row.cells()[place])) {
                if (found >= 0) {
                    throw refusal("intake.mapping.heading-twice", heading);
                }
                found = place;
            }
        }
        return found;
    }

    private static boolean alike(String one, String other) {
        return !other.isBlank() && Folding.letters(one).equals(Folding.letters(other));
    }

    private Refusal refusal(String key, String heading) {
        return Refusal.notValid(key, table.file(), table.name(), heading);
    }
}
