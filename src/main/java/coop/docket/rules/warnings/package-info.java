/**
 * What is sound in a pack and yet looks wrong: conditions that never hold, rules that say the same, numbers nobody reads,
 * days on which no rule stands.
 *
 * <p>In come a pack that has passed the guard and a day; out go warnings with their place. It must not know any
 * cooperative, nor keep a pack from being published.
 */
package coop.docket.rules.warnings;
