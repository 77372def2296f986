package coop.docket.cases.docket;

/**
 * The open cases of a commune.
 *
 * @param area its code; null where it is not known
 * @param overdue how many of them have passed a deadline
 * @param fresh how many were opened within the last {@link Wanted#FRESH_DAYS} days
 */
public record AreaCount(String area, long open, long overdue, long fresh) {}
