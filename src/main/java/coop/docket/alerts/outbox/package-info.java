/**
 * What is to be told to whom, until it has been: one row for each week and reader, or event and reader.
 *
 * <p>In come readers and weeks; out go rows with their texts, taken under a lease and settled. Nothing is ever settled but
 * by an answer. It must not know how a message travels, nor what it says.
 */
package coop.docket.alerts.outbox;
