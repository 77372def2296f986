/**
 * What people want to know at once: a case was given to them, they were mentioned, something is due tomorrow or overdue.
 *
 * <p>In come events of cases, in their order, and days; out go rows of the outbox with their texts. Only who may see a case
 * is told of it. It must not know how a message travels.
 */
package coop.docket.alerts.notices;
