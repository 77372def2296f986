/**
 * How the rules in force fare: what they find, what becomes of it, and which of them want looking at.
 *
 * <p>In come standing findings, cases with their ends and the versions of the pack; out go figures and doubts. It changes
 * nothing, and must not know who is told.
 */
package coop.docket.rulemaking.health;
