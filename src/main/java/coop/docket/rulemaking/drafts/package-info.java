/**
 * What is to become a version of the rules, while people write it.
 *
 * <p>In come texts of files, each with the one it was written upon; out go drafts, what differs in them, and the pack that
 * they would be. Nothing that was written is ever lost, also where two write at once. It must not know whether a draft is
 * sound, what it would do, or how it is approved.
 */
package coop.docket.rulemaking.drafts;
