/**
 * Who the cooperatives are: the register's sheets and columns, and one {@link coop.docket.register.Dossier} per
 * cooperative.
 *
 * <p>In come rows, already read and checked; out go dossiers. It must not know how a file is read, what a rule says or
 * what a case is.
 */
package coop.docket.register;
