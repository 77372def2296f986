package coop.docket.pages.progress;

import coop.docket.language.Language;
import coop.docket.pages.frame.Frame;
import coop.docket.progress.burndown.BurnDown;
import coop.docket.progress.burndown.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line, drawn to a frame of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param actual the corners of what has been
 * @param needed from today to none at the end of 2030; null where that is not shown
 * @param pace from today on as in the last months; null where that leads nowhere
 */
public record Chart(String actual, Line needed, Line pace, List<Tick> days, List<Tick> numbers) {
    public static final int WIDTH = 720;
    public static final int HEIGHT = 300;
    public static final int LEFT = 96;
    public static final int RIGHT = 40;
    public static final int TOP = 16;
    public static final int BOTTOM = 48;

    private static final int STEPS = 4;
    private static final int MONTHS = 12;
    private static final int THAI_YEARS = 543;

    /** A straight line. */
    public record Line(String x1, String y1, String x2, String y2) {}

    /** A mark on an axis. */
    public record Tick(String at, String words) {}

    /** To the end of 2030. */
    static Chart of(Frame frame, BurnDown line) {
        // a line of a few days would have no beginning to be seen
        var begin = line.points().get(0).day();
        var yearAgo = line.today().day().minusYears(1);
        var first = begin.isBefore(yearAgo) ? begin : yearAgo;
        var scale = new Scale(frame, line.points(), first, BurnDown.GOAL);
        var years = IntStream.rangeClosed(first.getYear() + 1, BurnDown.GOAL.getYear() + 1)
                .mapToObj(year -> scale.day(LocalDate.of(year, 1, 1), year(frame, year)))
                .toList();
        return scale.chart(scale.to(line.today(), BurnDown.GOAL, 0), scale.pace(line), years);
    }

    /** Of the last twelve months. */
    static Chart lately(Frame frame, BurnDown line) {
        var today = line.today().day();
        var scale = new Scale(frame, line.lately(), today.minusMonths(MONTHS), today);
        var months = Stream.iterate(today.minusMonths(MONTHS - 1L).withDayOfMonth(1), day -> day.plusMonths(1))
                .takeWhile(day -> !day.isAfter(today))
                .filter(day -> day.getMonthValue() % 3 == 1)
                .map(day -> scale.day(day, day.getMonthValue() + "/" + year(frame, day.getYear())))
                .toList();
        return scale.chart(null, null, months);
    }

    private static String year(Frame frame, int year) {
        return "" + (frame.language() == Language.TH ? year + THAI_YEARS : year);
    }

    /** From days and numbers to places. */
    private record Scale(Frame frame, List<Point> points, LocalDate first, LocalDate last) {
        Chart chart(Line needed, Line pace, List<Tick> days) {
            var corners = points.stream()
                    .map(point -> x(point.day()) + "," + y(point.unsettled()))
                    .collect(Collectors.joining(" "));
            var numbers = IntStream.rangeClosed(0, STEPS)
                    .mapToObj(at -> new Tick(y(at * step()), frame.show(at * step())))
                    .toList();
            return new Chart(corners, needed, pace, days, numbers);
        }

        /** 1, 2 or 5 of some power of ten, so that a few of them reach above the most. */
        private long step() {
            var most = points.stream().mapToInt(Point::unsettled).max().orElse(0);
            for (long power = 1; ; power *= 10) {
                for (var step : new long[] {power, 2 * power, 5 * power}) {
                    if (step * STEPS >= most) {
                        return step;
                    }
                }
            }
        }

        Tick day(LocalDate day, String words) {
            return new Tick(x(day), words);
        }

        Line pace(BurnDown line) {
            var today = line.today();
            var done = line.done();
            if (line.pace() <= 0 || today.unsettled() == 0) {
                return null;
            }
            if (done != null && !done.isAfter(last)) {
                return to(today, done, 0);
            }
            var months = ChronoUnit.DAYS.between(today.day(), last) / BurnDown.DAYS_A_MONTH;
            return to(today, last, today.unsettled() - line.pace() * months);
        }

        Line to(Point today, LocalDate day, double number) {
            return new Line(x(today.day()), y(today.unsettled()), x(day), y(number));
        }

        private String x(LocalDate day) {
            var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            var part = Math.max(0, Math.min(whole, ChronoUnit.DAYS.between(first, day)));
            return place(LEFT + (double) (WIDTH - LEFT - RIGHT) * part / whole);
        }

        private String y(double number) {
            return place(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * number / (step() * STEPS));
        }

        private static String place(double at) {
            return String.format(Locale.ROOT, "%.1f", at);
        }
    }
}
