package coop.docket.progress.burndown;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The line of one kind of problem (tiến độ xử lý dứt điểm).
 *
 * @param points the ends of months and, last, today; never empty
 */
public record BurnDown(List<Point> points) {
    /** When none is to be left. Source: Decision 340/QD-TTg of 12 March 2021, to 2030. */
    public static final LocalDate GOAL = LocalDate.of(2030, 12, 31);

    /** Of an average month. */
    public static final double DAYS_A_MONTH = 365.25 / 12;

    private static final int YEAR = 12;
    private static final double CENTURY = 1_200;
    /** What is told of a pace has one digit behind the comma. */
    private static final double LEAST_TOLD = 0.05;

    public Point today() {
        return points.get(points.size() - 1);
    }

    /** How many fewer there have to be each month from today on; 0 where none is left. */
    public double needed() {
        var months = months(today().day(), GOAL);
        return today().unsettled() == 0 ? 0 : today().unsettled() / Math.max(months, 1 / DAYS_A_MONTH);
    }

    /** The ends of the last twelve months and today, which the pace is that of; of as many as there are. */
    public List<Point> lately() {
        return points.subList(Math.max(0, points.size() - 1 - YEAR), points.size());
    }

    /** How many fewer there have become each month, on average of a year; below 0 where they become more. */
    public double pace() {
        var from = lately().get(0);
        var months = months(from.day(), today().day());
        return months <= 0 ? 0 : (from.unsettled() - today().unsettled()) / months;
    }

    /** Whether they become fewer by so much that it shows in the figure. */
    public boolean fewer() {
        return pace() >= LEAST_TOLD;
    }

    /** The day on which none is left at the pace there is; null where it does not lead there within a century. */
    public LocalDate done() {
        if (today().unsettled() == 0) {
            return today().day();
        }
        var months = pace() <= 0 ? CENTURY : today().unsettled() / pace();
        return months >= CENTURY ? null : today().day().plusDays((long) Math.ceil(months * DAYS_A_MONTH));
    }

    /** Whether the pace leads there in time. */
    public boolean inTime() {
        return done() != null && !done().isAfter(GOAL);
    }

    private static double months(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_A_MONTH;
    }
}
