/**
 * The rules to be read: each with its law, its text, its numbers and its examples.
 *
 * <p>In comes the pack that judges; out go pages. It must not know how a rule is changed.
 */
package coop.docket.pages.rules;
