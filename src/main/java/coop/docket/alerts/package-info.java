/**
 * The weekly message and notices: who must be told?
 *
 * <p>In come cases, progress and rules as their readers may see them, and weeks; out go messages, each delivered at least
 * once. Its packages, each using only those before it: {@code subscriptions}, {@code digest}, {@code outbox},
 * {@code reports}, {@code notices}, {@code delivery}. It must not know pages, nor which server carries a message but in
 * {@code delivery}.
 */
package coop.docket.alerts;
