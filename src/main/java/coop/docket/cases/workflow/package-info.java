/**
 * The steps of each kind of case (quy trình xử lý), as {@code rules/workflow.yml} states them, and their deadlines.
 *
 * <p>In come the file, the calendar and what the register knows of a cooperative; out go procedures, days by which
 * something is due, each with how it was counted, and which way the register says a step was left. It must not know
 * stored cases, accounts or the database.
 */
package coop.docket.cases.workflow;
