/**
 * The live run: the pack in force judges the stored register, and what it finds is kept.
 *
 * <p>In come a rule book, a day and areas; the dossiers are read from the register. Out go rows of what was found, and
 * for whoever follows them what is new, what has changed, what stands and what is gone, in the same transaction. It must
 * not know what a case is.
 */
package coop.docket.assessment.live;
