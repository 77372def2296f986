/**
 * A rule file as text: its characters, its tokens, its brackets and keywords.
 *
 * <p>In comes the file; out go tokens, each with its place, and remarks upon what cannot be a rule whatever it says. It
 * must not know the words that rules are written in.
 */
package coop.docket.rules.guard.text;
