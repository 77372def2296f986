/**
 * Cooperatives: the search, all that is known of one, and what each rule says of it.
 *
 * <p>In come words and numbers; out go pages, without personal data for those who may not read them. It must not know how
 * rules are judged.
 */
package coop.docket.pages.cooperatives;
