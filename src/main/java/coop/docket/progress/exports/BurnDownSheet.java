package coop.docket.progress.exports;

import coop.docket.cases.CaseKind;
import coop.docket.progress.burndown.BurnDown;
import coop.docket.progress.burndown.Point;
import coop.docket.progress.burndown.ReadBurnDown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The lines month by month, and beneath them the pace that is needed and the pace there is, worked out by the program. */
final class BurnDownSheet {
    private static final int FIRST = 3;
    private static final String MONTH = Double.toString(BurnDown.DAYS_A_MONTH);

    private final BookSheet sheet;
    private final Spoken spoken;
    private final List<BurnDown> lines = new ArrayList<>();
    private final List<LocalDate> days;
    private int top;

    private BurnDownSheet(BookSheet sheet, Spoken spoken, ReadBurnDown.Lines all) {
        this.sheet = sheet;
        this.spoken = spoken;
        lines.add(all.all());
        for (var kind : CaseKind.values()) {
            lines.add(all.byKind().get(kind));
        }
        var seen = new TreeSet<LocalDate>();
        lines.forEach(line -> line.points().forEach(point -> seen.add(point.day())));
        days = List.copyOf(seen);
    }

    static void write(BookSheet sheet, Spoken spoken, ReadBurnDown.Lines all) {
        new BurnDownSheet(sheet, spoken, all).write();
    }

    private void write() {
        sheet.heading(0, Spoken.joined(spoken.headings("day", "came", "went", "unsettled"), spoken.kinds()));
        top = sheet.next();
        var points = lines.stream()
                .map(line -> line.points().stream().collect(Collectors.toMap(Point::day, point -> point)))
                .toList();
        days.forEach(day -> sheet.row(row(day, points)));
        needed();
        pace();
        done();
    }

    private static Object[] row(LocalDate day, List<Map<LocalDate, Point>> points) {
        var row = new ArrayList<Object>();
        var all = points.get(0).get(day);
        row.add(day);
        row.add(all == null ? 0 : all.came());
        row.add(all == null ? 0 : all.went());
        // before its first problem there was none
        points.forEach(line -> row.add(line.containsKey(day) ? line.get(day).unsettled() : 0));
        return row.toArray();
    }

    private int last() {
        return top + days.size() - 1;
    }

    private interface Column {
        Formula of(int column, BurnDown line);
    }

    private void formulas(String key, Column of) {
        var row = new Object[FIRST + lines.size()];
        row[0] = spoken.say(key);
        for (int at = 0; at < lines.size(); at++) {
            row[FIRST + at] = of.of(FIRST + at, lines.get(at));
        }
        sheet.row(row);
    }

    private void needed() {
        formulas("needed", (column, line) -> {
            var left = Formula.place(column, last());
            var until = "(DATE(2030,12,31)-" + Formula.place(0, last()) + ")";
            return Formula.of("IF(%s=0,0,%s/MAX(%s/%s,1/%s))", Formula.DECIMAL, left, left, until, MONTH, MONTH);
        });
    }

    /** Since a year ago, or since its first point. */
    private void pace() {
        formulas("pace", (column, line) -> {
            var back = line.lately().size() - 1;
            var from = last() - back;
            if (back == 0) {
                return new Formula("0", Formula.DECIMAL);
            }
            return Formula.of(
                    "(%s-%s)/((%s-%s)/%s)",
                    Formula.DECIMAL,
                    Formula.place(column, from),
                    Formula.place(column, last()),
                    Formula.place(0, last()),
                    Formula.place(0, from),
                    MONTH);
        });
    }

    private void done() {
        var pace = sheet.next() - 1;
        formulas("done", (column, line) -> {
            var left = Formula.place(column, last());
            var perMonth = Formula.place(column, pace);
            var day = Formula.place(0, last());
            return Formula.of(
                    "IF(%s=0,%s,IF(%s<=0,\"\",IF(%s/%s>=1200,\"\",%s+ROUNDUP(%s/%s*%s,0))))",
                    "dd/mm/yyyy", left, day, perMonth, left, perMonth, day, left, perMonth, MONTH);
        });
    }
}
