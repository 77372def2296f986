/**
 * Who may sign in, and as what.
 *
 * <p>In come forms of an administrator; out go pages. It must not know how passwords are kept, nor that one administrator
 * must remain.
 */
package coop.docket.pages.accounts;
