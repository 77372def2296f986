/**
 * A pack made ready, and what it says of dossiers.
 *
 * <p>In come the files of a pack, a day and dossiers; out go findings, or the problems of the pack. It must not know
 * where packs, areas or dossiers are kept.
 */
package coop.docket.rules.judging;
