/**
 * How messages travel: by a mail server, into a folder, or to a webhook.
 *
 * <p>In come rows of the outbox; out go mails and signed requests, and what was answered to each. A row is settled only
 * after the other side has taken the message. It must not know what a message says.
 */
package coop.docket.alerts.delivery;
