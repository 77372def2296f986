package coop.docket.pages.progress;

import coop.docket.progress.burndown.BurnDown;
import coop.docket.progress.burndown.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line to the end of 2030, drawn to a frame of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param actual the corners of what has been
 * @param needed from today to none at the end of 2030
 * @param pace from today on as in the last months; null where that leads nowhere
 */
public record Chart(String actual, Line needed, Line pace, List<Tick> years, List<Tick> numbers) {
    public static final int WIDTH = 720;
    public static final int HEIGHT = 300;
    public static final int LEFT = 56;
    public static final int RIGHT = 16;
    public static final int TOP = 16;
    public static final int BOTTOM = 32;
    private static final int STEPS = 4;

    /** A straight line. */
    public record Line(String x1, String y1, String x2, String y2) {}

    /** A mark on an axis. */
    public record Tick(String at, long number) {}

    static Chart of(BurnDown line) {
        return new Scale(line).chart();
    }

    /** From days and numbers to places. */
    private static final class Scale {
        private final BurnDown line;
        private final LocalDate first;
        private final long step;

        Scale(BurnDown line) {
            this.line = line;
            // a line of a few days would have no beginning to be seen
            var begin = line.points().get(0).day();
            var yearAgo = line.today().day().minusYears(1);
            this.first = begin.isBefore(yearAgo) ? begin : yearAgo;
            var most = line.points().stream().mapToInt(Point::unsettled).max().orElse(0);
            this.step = step(most);
        }

        /** 1, 2 or 5 of some power of ten, so that a few of them reach above the most. */
        private static long step(long most) {
            for (long power = 1; ; power *= 10) {
                for (var step : new long[] {power, 2 * power, 5 * power}) {
                    if (step * STEPS >= most) {
                        return step;
                    }
                }
            }
        }

        Chart chart() {
            var corners = line.points().stream()
                    .map(point -> x(point.day()) + "," + y(point.unsettled()))
                    .collect(Collectors.joining(" "));
            var today = line.today();
            var years = IntStream.rangeClosed(first.getYear() + 1, BurnDown.GOAL.getYear() + 1)
                    .mapToObj(year -> new Tick(x(LocalDate.of(year, 1, 1)), year))
                    .toList();
            var numbers = IntStream.rangeClosed(0, STEPS)
                    .mapToObj(at -> new Tick(y(at * step), at * step))
                    .toList();
            return new Chart(corners, to(BurnDown.GOAL, 0), pace(today), years, numbers);
        }

        private Line pace(Point today) {
            var done = line.done();
            if (line.pace() <= 0 || today.unsettled() == 0) {
                return null;
            }
            if (done != null && !done.isAfter(BurnDown.GOAL)) {
                return to(done, 0);
            }
            var months = ChronoUnit.DAYS.between(today.day(), BurnDown.GOAL) / 365.25 * 12;
            return to(BurnDown.GOAL, today.unsettled() - line.pace() * months);
        }

        private Line to(LocalDate day, double number) {
            var today = line.today();
            return new Line(x(today.day()), y(today.unsettled()), x(day), y(number));
        }

        private String x(LocalDate day) {
            var whole = ChronoUnit.DAYS.between(first, BurnDown.GOAL);
            var part = Math.min(whole, ChronoUnit.DAYS.between(first, day));
            return place(LEFT + (double) (WIDTH - LEFT - RIGHT) * part / whole);
        }

        private String y(double number) {
            return place(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * number / (step * STEPS));
        }

        private static String place(double at) {
            return String.format(Locale.ROOT, "%.1f", at);
        }
    }
}
