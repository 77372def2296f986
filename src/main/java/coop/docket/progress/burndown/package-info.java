/**
 * How many cooperatives are not settled, month by month, and whether there will be none by the end of 2030.
 *
 * <p>In come the events of cases; out go a line for each kind of problem and one for all, the pace needed and the pace
 * there is. It must not know why a case was opened or closed.
 */
package coop.docket.progress.burndown;
