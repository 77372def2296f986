/**
 * Who wants to be told what, when, and where.
 *
 * <p>In come a reader's wishes and what an administrator demands; out goes one subscription per account, also of those who
 * have wished nothing. It must not know what a message says, nor how it is sent.
 */
package coop.docket.alerts.subscriptions;
