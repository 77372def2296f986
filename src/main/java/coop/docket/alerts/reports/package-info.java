/**
 * The reports that people keep, sent to them as often as they wish.
 *
 * <p>In come saved reports and hours of weeks; out go rows of the outbox, each with the report as its reader may see it when
 * its turn has come, and when the next goes. It must not know how a message travels, nor how a report is counted.
 */
package coop.docket.alerts.reports;
