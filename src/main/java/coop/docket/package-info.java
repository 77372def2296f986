/**
 * Coop Docket: settles what is unsettled among a province's cooperatives.
 *
 * <p>The root wires the packages together and starts the program. Its packages, each using only those before it:
 * {@code refusal}, {@code language}, {@code database}, {@code areas}, {@code access}, {@code register}, {@code intake},
 * {@code rules}, {@code packs}, {@code assessment}, {@code cases}, {@code rulemaking}, {@code progress}, {@code alerts},
 * {@code api}, {@code pages}, {@code cli}.
 */
package coop.docket;
