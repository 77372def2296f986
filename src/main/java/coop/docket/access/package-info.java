/**
 * Who may do what, and who did what: accounts, roles, areas, sessions, tokens and the audit.
 *
 * <p>In come logins, passwords and tokens; out goes an {@link coop.docket.access.Actor}, whom every use case asks
 * whether he may, and whose {@link coop.docket.access.AreaScope} every reading statement binds. What was done is written
 * to a hash chain in the transaction of whoever did it. It must not know cooperatives, cases or rules, nor cookies and
 * headers: the doors carry the tokens.
 */
package coop.docket.access;
