/**
 * A new rule, written by what somebody has chosen as an officer would write it: the rule, its first examples, its texts.
 *
 * <p>In come a pack and what was chosen; out go files that are new or changed. It must not know forms, drafts, or who may
 * change what.
 */
package coop.docket.rules.writing;
