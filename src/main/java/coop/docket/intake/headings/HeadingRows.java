package coop.docket.intake.headings;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Rows;
import coop.docket.intake.texts.Tidy;
import coop.docket.register.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Headings that take more than one row: merged over several columns with further headings below, merged downwards, and
 * with a row of column numbers.
 */
final class HeadingRows {
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("\\(?([0-9]{1,2}|[A-Za-z])\\)?([=+x*/-]\\(?[0-9]{1,2}\\)?)*");
    private static final int LEAST_NUMBERS = 3;

    private final HeadingWords words;
    private final Column first;
    private final Column second;

    HeadingRows(HeadingWords words, Column first, Column second) {
        this.words = words;
        this.first = first;
        this.second = second;
    }

    /**
     * What heads each column.
     *
     * @param lastRow of the heading, from 1
     */
    record Gathered(List<String> written, int lastRow) {}

    /**
     * Gathers the headings.
     *
     * @param above the row before the one in which the codes are headed; null where there is none
     * @param rows after it
     */
    Gathered gather(RawRow above, RawRow row, Rows rows) {
        var written = new ArrayList<>(downwards(above, row));
        int last = row.row();
        var next = rows.next();
        if (next != null && isBelow(written, next)) {
            addBelow(written, next);
            last = next.row();
            next = rows.next();
        }
        return new Gathered(written, next != null && numbersColumns(next) ? next.row() : last);
    }

    /** A heading that is merged downwards stands in the first of its rows. */
    private List<String> downwards(RawRow above, RawRow row) {
        var written = new ArrayList<String>();
        var width = Math.max(row.cells().length, above == null ? 0 : above.cells().length);
        for (int place = 0; place < width; place++) {
            var heading = Tidy.text(row.cell(place));
            var merged = heading.isEmpty() && above != null ? Tidy.text(above.cell(place)) : "";
            written.add(merged.isEmpty() || words.column(merged) == null ? heading : merged);
        }
        return written;
    }

    private boolean isBelow(List<String> written, RawRow next) {
        var known = false;
        for (int place = 0; place < next.cells().length; place++) {
            var below = Tidy.text(next.cell(place));
            var at = place < written.size() ? words.column(written.get(place)) : null;
            if (!below.isEmpty() && (next.isNumber(place) || at == first || at == second)) {
                return false;
            }
            known |= !below.isEmpty() && words.column(joined(group(written, place), below)) != null;
        }
        return known;
    }

    private void addBelow(List<String> written, RawRow next) {
        var groups = List.copyOf(written);
        for (int place = 0; place < next.cells().length; place++) {
            var below = Tidy.text(next.cell(place));
            if (!below.isEmpty()) {
                while (written.size() <= place) {
                    written.add("");
                }
                written.set(place, joined(group(groups, place), below));
            }
        }
    }

    /** What stands over several columns stands in the first of them. */
    private static String group(List<String> written, int place) {
        int at = Math.min(place, written.size() - 1);
        while (at >= 0 && written.get(at).isEmpty()) {
            at--;
        }
        return at < 0 ? "" : written.get(at);
    }

    private String joined(String group, String below) {
        var together = group + " " + below;
        return words.column(together) == null && words.column(below) != null ? below : together.strip();
    }

    /** Whether the row says no more than (1), (2), (3). */
    static boolean numbersColumns(RawRow row) {
        var numbers = Stream.of(row.cells())
                .map(Tidy::text)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return numbers.size() >= LEAST_NUMBERS
                && numbers.stream().distinct().count() == numbers.size()
                && numbers.stream().allMatch(cell -> COLUMN_NUMBER.matcher(cell).matches());
    }
}
