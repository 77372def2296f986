/**
 * Where everything is kept: one embedded H2 file, or PostgreSQL, with one portable SQL for both.
 *
 * <p>In come settings and pieces of work on a {@link org.jdbi.v3.core.Handle}; out go their results, after the
 * transaction has been committed and, on H2, brought to the disk. It must not know any table: those belong to the
 * packages to the right, each of which brings its statements as text blocks in {@code …Dao} classes.
 */
package coop.docket.database;
