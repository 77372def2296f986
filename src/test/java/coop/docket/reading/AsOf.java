package coop.docket.reading;

import coop.docket.areas.AreaList;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.UnaryOperator;

/**
 * What the day fixes once for all dossiers: the rules in force and, for each time limit, the latest date whose limit has
 * passed. The limits never shrink as dates grow, so that one comparison then stands for each.
 */
final class AsOf {
    static final LocalDate LAW_2012 = LocalDate.of(2013, Month.JULY, 1);
    static final LocalDate LAW_2023 = LocalDate.of(2024, Month.JULY, 1);
    static final LocalDate DECREE_92 = LocalDate.of(2024, Month.JULY, 18);
    static final int LONG_TERM_DEBT_MONTHS = 12;

    final LocalDate today;
    final AreaList areas;
    final int year;
    final LocalDate newYear;
    final boolean springIsOver;
    final int reportsDueFor;
    final boolean mergedAreas;
    final int minimum;
    final int minimumOfUnion;
    /** The last 31 December that is not after today, by its year. */
    final int lastWholeYear;

    final LocalDate threeMonths;
    final LocalDate sixMonths;
    final LocalDate twelveMonths;
    final LocalDate eighteenMonths;
    final LocalDate moreThanTwelveMonths;
    final LocalDate longTermDebt;
    final LocalDate twoWorkingDays;
    final LocalDate threeWorkingDays;
    final LocalDate fiveWorkingDays;
    final LocalDate sevenWorkingDays;
    final LocalDate moreThan10Days;
    final LocalDate moreThan90Days;
    final LocalDate moreThan180Days;
    final LocalDate of120Days;

    private final boolean[] inForce = new boolean[Provision.values().length];

    AsOf(LocalDate today, AreaList areas) {
        this.today = today;
        this.areas = areas;
        year = today.getYear();
        newYear = LocalDate.of(year, 1, 1);
        springIsOver = today.isAfter(LocalDate.of(year, Month.APRIL, 30));
        reportsDueFor = today.isAfter(LocalDate.of(year, Month.DECEMBER, 15)) ? year : year - 1;
        mergedAreas = areas.loaded() && !today.isBefore(LocalDate.of(2025, Month.JULY, 1));
        minimum = today.isBefore(LAW_2023) ? 7 : 5;
        minimumOfUnion = today.isBefore(LAW_2023) ? 4 : 3;
        lastWholeYear = today.equals(LocalDate.of(year, Month.DECEMBER, 31)) ? year : year - 1;
        threeMonths = months(3, today);
        sixMonths = months(6, today);
        twelveMonths = months(12, today);
        eighteenMonths = months(18, today);
        moreThanTwelveMonths = months(12, today.minusDays(1));
        longTermDebt = months(LONG_TERM_DEBT_MONTHS, today.minusDays(1));
        twoWorkingDays = working(2);
        threeWorkingDays = working(3);
        fiveWorkingDays = working(5);
        sevenWorkingDays = working(7);
        moreThan10Days = today.minusDays(11);
        moreThan90Days = today.minusDays(91);
        moreThan180Days = today.minusDays(181);
        of120Days = today.minusDays(120);
        for (var provision : Provision.values()) {
            inForce[provision.ordinal()] = provision.inForce(today);
        }
    }

    boolean inForce(Provision provision) {
        return inForce[provision.ordinal()];
    }

    /** Whether the day is known and not after the bound. */
    static boolean upTo(LocalDate bound, LocalDate day) {
        return day != null && !day.isAfter(bound);
    }

    static boolean before(LocalDate bound, LocalDate day) {
        return day != null && bound != null && day.isBefore(bound);
    }

    boolean happened(LocalDate event) {
        return event != null && !event.isAfter(today);
    }

    /** The first day on which more than n working days have gone by. */
    static LocalDate afterWorkingDays(LocalDate day, int n) {
        return OfficeDays.ofThePack().after(day, n).plusDays(1);
    }

    /** The latest date that, n months on, is not after the end. */
    private static LocalDate months(int n, LocalDate end) {
        return latest(end.minusMonths(n).plusDays(4), end, date -> date.plusMonths(n));
    }

    private LocalDate working(int n) {
        return latest(today, today.minusDays(1), date -> OfficeDays.ofThePack().after(date, n));
    }

    private static LocalDate latest(LocalDate start, LocalDate end, UnaryOperator<LocalDate> limit) {
        var date = start;
        while (limit.apply(date).isAfter(end)) {
            date = date.minusDays(1);
        }
        return date;
    }
}
