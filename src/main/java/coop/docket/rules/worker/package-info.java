/**
 * Rules in a process of their own: whatever a rule does there, it has no secrets, little memory and little time.
 *
 * <p>In come packs that somebody has handed in, and dossiers; out go findings, or the fact that the process had to be
 * ended. It must not know which packs are trusted.
 */
package coop.docket.rules.worker;
