/**
 * What is wrong with a draft, and what do its rules say of their examples? Asked while somebody writes.
 *
 * <p>In come the files of a draft; out go problems with their places, the results of examples, and the conditions of a
 * rule one after another for a cooperative of the register. Whatever runs for that runs in a worker. It must not know
 * how drafts are kept.
 */
package coop.docket.rulemaking.checks;
