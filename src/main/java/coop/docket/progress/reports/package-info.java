/**
 * What the province is told of a quarter: what was reviewed and classified, what was settled, and of each cooperative that
 * is left its cause, what stands in the way, what is proposed and by when.
 *
 * <p>In come a reader, a part of the register and a quarter; out goes a report. It must not know how it is shown or sent.
 */
package coop.docket.progress.reports;
