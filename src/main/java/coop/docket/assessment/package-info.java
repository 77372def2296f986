/**
 * What do the rules say of all of them? A run of a pack over a register.
 *
 * <p>In come dossiers in order of code, a day and a pack; out go findings in the same order. It must not know how a
 * finding is shown, nor what follows from it.
 */
package coop.docket.assessment;
