/**
 * What the tracker does with cases by itself, beside what follows from findings.
 *
 * <p>In come a day, the workflow and the register; out go cases that have begun, gone on or been found overdue, each with
 * its event. It must not know people's actions.
 */
package coop.docket.cases.tending;
