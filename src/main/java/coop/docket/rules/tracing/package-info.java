/**
 * Why a rule raises no flag: its conditions one after another, and the values that they look at.
 *
 * <p>In come a pack that was read, a rule of it and a dossier; out go rules made of the first condition, the first two
 * and so on, to be judged as any others are, and what the words of a condition come to. It must not know the engine: what
 * it makes passes the guard like every pack.
 */
package coop.docket.rules.tracing;
