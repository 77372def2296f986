/**
 * Who changes the rules, and what will it do? Drafts, what is wrong with them, what they would change, and their approval.
 *
 * <p>In come texts of officers; out go versions of the pack that a second officer has approved. It must not know how a
 * rule is judged, nor which page or program asks.
 */
package coop.docket.rulemaking;
