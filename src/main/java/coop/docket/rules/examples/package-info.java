/**
 * The examples beside each rule: small dossiers on a day, with what the rule is to say of them.
 *
 * <p>In come the example files of a pack; out goes whether each rule does what its examples say. It must not know where
 * packs come from.
 */
package coop.docket.rules.examples;
