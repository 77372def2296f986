/**
 * Reads the docket: the list of cases, one case with its grounds and events, and the figures of the start page.
 *
 * <p>In come an actor and what he wants to see; out go records, of which nothing lies outside his areas. It must not know
 * how they are shown, and changes nothing.
 */
package coop.docket.cases.docket;
