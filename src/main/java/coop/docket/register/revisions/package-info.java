/**
 * Every change of the register as a whole, one after another: who made it, when, from what file, and what it did.
 *
 * <p>In come revisions that are to be made, one at a time; out come their list, and word that a run of the rules is due.
 * It must not know the values that a revision changes.
 */
package coop.docket.register.revisions;
