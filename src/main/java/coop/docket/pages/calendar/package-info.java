/**
 * The deadlines of open cases as a calendar: as a page by day and week, and as a feed for calendar programs.
 *
 * <p>In come a reader or the secret of a feed; out go a page or a text of RFC 5545. It must not know how deadlines are
 * counted.
 */
package coop.docket.pages.calendar;
