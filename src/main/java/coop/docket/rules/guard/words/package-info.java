/**
 * The words that a rule may use, read off the vocabulary: what each stands for and what it takes.
 *
 * <p>In comes the vocabulary's own classes; out go words, kinds of value, the parts that a rule is put together from, and
 * the nearest spelling of what was misspelt. It must not know how a rule is written.
 */
package coop.docket.rules.guard.words;
