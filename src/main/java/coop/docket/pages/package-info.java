/**
 * The pages of the service, as HTML made at the server.
 *
 * <p>In come requests of browsers; out go pages in three languages. It makes no decisions and knows no SQL: it asks the
 * use cases and shows what they answer. Its parts, each using only those before it: {@code frame}, {@code gate},
 * {@code faults}, {@code account}, {@code start}, {@code docket}, {@code cooperatives}, {@code imports}, {@code runs}, {@code rules}, {@code drafts},
 * {@code accounts}.
 */
package coop.docket.pages;
