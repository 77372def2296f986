/**
 * How far a case has come, and how it goes on.
 *
 * <p>In come a position, the workflow and what the register knows; out goes the position after a step, or the reason why
 * it cannot be taken. Nothing here reads or writes: it must not know the database, accounts or runs.
 */
package coop.docket.cases.course;
