/**
 * Two people for every version: one submits what a preview has shown, another approves exactly that.
 *
 * <p>In come drafts, previews and older versions; out go published versions, each with both names, or a reason why not. It
 * must not know how a draft is written, nor what a preview found.
 */
package coop.docket.rulemaking.approvals;
