/**
 * The page that heads print for the steering committee: how many are not settled, and the targets beside what is.
 *
 * <p>In come lines and figures; out goes a page with a chart and the same numbers in tables. It must not know how they
 * are counted.
 */
package coop.docket.pages.progress;
