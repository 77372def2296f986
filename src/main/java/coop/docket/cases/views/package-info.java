/**
 * Lists of the docket that somebody has given a name.
 *
 * <p>In come an account and what an address asks for; out go that account's own lists and no other's. It must not know
 * what an address means.
 */
package coop.docket.cases.views;
