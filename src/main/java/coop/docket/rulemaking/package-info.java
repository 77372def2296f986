/**
 * Who changes the rules, and what will it do? Drafts, what is wrong with them, what they would change, and their approval.
 *
 * <p>In come texts of officers; out go versions of the pack, each approved by somebody who has not written it. It must not
 * know how a rule is judged, nor which page or program asks. Its parts, each using only those before it: {@code drafts},
 * {@code forms}, {@code checks}, {@code previews}, {@code approvals}, {@code health}.
 */
package coop.docket.rulemaking;
