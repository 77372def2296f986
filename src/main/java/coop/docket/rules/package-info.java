/**
 * What do the rules say of this dossier on this day? Drools, and only here.
 *
 * <p>In come the files of a rule pack, a day, areas and dossiers; out go findings, or the problems of the pack with
 * their places. It must not know a database, accounts, how a register is read, or any clock. Its parts, each using only
 * those before it: {@code source}, {@code terms}, {@code targets}, {@code vocabulary}, {@code guard}, {@code engine}, {@code sentences},
 * {@code judging}, {@code tracing}, {@code examples}, {@code writing}, {@code worker}.
 */
package coop.docket.rules;
