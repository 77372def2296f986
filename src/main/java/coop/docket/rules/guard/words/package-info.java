/**
 * The words that a rule may use, read off the vocabulary: what each stands for and what it takes.
 *
 * <p>In comes the vocabulary's own classes; out go words, kinds of value and the nearest spelling of what was misspelt.
 * It must not know how a rule is laid out.
 */
package coop.docket.rules.guard.words;
