/**
 * Lets cases follow from what a run found.
 *
 * <p>In comes a part of a run: what appeared, changed, stands and is gone; out go cases that open, change, close as
 * cleared or come back, each with an event, in the run's own transaction. It must not know what officers do.
 */
package coop.docket.cases.following;
