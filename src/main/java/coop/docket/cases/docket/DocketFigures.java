package coop.docket.cases.docket;

/**
 * The figures of the start page.
 *
 * @param overdue whose deadline has passed
 * @param due within 14 days
 * @param fresh opened within 7 days
 * @param regressed open cases that came back
 * @param mine open cases that the reader has
 */
public record DocketFigures(
        long open, long overdue, long due, long fresh, long regressed, long unassigned, long mine) {}
