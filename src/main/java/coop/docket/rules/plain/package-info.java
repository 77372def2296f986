/**
 * Rules as prose: what a rule states, said in the words of readers who do not program.
 *
 * <p>In come a pack that was read and the form in which the guard has read a rule; out goes a sentence in the reader's
 * language, or that there is none. It must not know how rules are judged, nor read a rule's text by itself.
 */
package coop.docket.rules.plain;
