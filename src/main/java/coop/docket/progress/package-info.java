/**
 * Are we getting there? The targets to 2030 beside what is, and how fast the unsettled become fewer.
 *
 * <p>In come a pack's targets, the register, findings and what happened to cases; out go figures. It must not know how
 * they are shown or sent, and it changes nothing. Its parts, each using only those before it:
 * {@code burndown}, {@code targets}, {@code work}, {@code reports}, {@code exports}.
 */
package coop.docket.progress;
