/**
 * What is on its way to people, for those who look after the service; and how somebody stops what comes to him.
 *
 * <p>In come rows of the outbox and secrets of links; out go pages. It must not know how a message travels.
 */
package coop.docket.pages.outbox;
