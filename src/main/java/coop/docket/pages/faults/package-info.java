/**
 * What is said when a request cannot be answered.
 *
 * <p>In come refusals and failures; out go pages that say what happened and what to do, with a reference under which the
 * log has the rest. Nothing of the program's inside is shown, and nothing that was sent is repeated.
 */
package coop.docket.pages.faults;
