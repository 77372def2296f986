/**
 * Questions about what the rules say: of any day, of days to come, why, and why not.
 *
 * <p>In come an actor, a rule book and a day; out go findings and their reasons, of which nothing lies outside his areas.
 * Nothing of it is kept. It must not know what a case is.
 */
package coop.docket.assessment.questions;
