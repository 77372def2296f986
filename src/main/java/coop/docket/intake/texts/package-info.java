/**
 * Spellings: tidy text, words for "not known" and for no, codes of cooperatives, units of money.
 *
 * <p>In comes what someone typed; out comes its one spelling. It must not know of columns, rows or files.
 */
package coop.docket.intake.texts;
