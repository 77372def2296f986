/**
 * Progress: the page that heads print for the steering committee, the lists behind its figures, and the report of a
 * quarter.
 *
 * <p>In come lines and figures; out go pages with charts and the same numbers in tables. It must not know how they
 * are counted.
 */
package coop.docket.pages.progress;
