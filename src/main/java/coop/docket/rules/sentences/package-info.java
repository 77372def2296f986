/**
 * The titles and sentences of rules, in the languages of the pack's {@code words/}.
 *
 * <p>In come the word files and what a finding rests upon; out goes a sentence in the reader's language. It must not
 * know how rules are judged.
 */
package coop.docket.rules.sentences;
