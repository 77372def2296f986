/**
 * What a reader's week says, and what he wants to be told.
 *
 * <p>In come a digest and a subscription; out go pages. It must not know how a message is made or sent.
 */
package coop.docket.pages.alerts;
