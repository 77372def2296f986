/**
 * Signing in and out, and what a reader decides for himself.
 *
 * <p>In come forms; out go pages, and cookies that begin and end sessions. It must not know how passwords are checked.
 */
package coop.docket.pages.account;
