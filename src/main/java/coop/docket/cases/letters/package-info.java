/**
 * Official letters drawn up from cases (văn bản hành chính), in the form of Decree 30/2020/ND-CP.
 *
 * <p>In come a case and what only the office knows: day, place, who signs; out goes a letter, kept among the papers of
 * the case as it was issued, for print and for a word processor. It must not know doors. Letters are Vietnamese.
 */
package coop.docket.cases.letters;
