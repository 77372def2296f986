/**
 * The register as it is kept: its rows as they are now, every revision, and what each value was before.
 *
 * <p>In come rows that were read and checked, and a {@link org.jdbi.v3.core.Handle} on which a use case has begun its
 * transaction; out come dossiers in bulk, cooperatives found by code or name, and the history of values. It must not
 * know files, nor decide what a revision is to change.
 */
package coop.docket.register.stored;
