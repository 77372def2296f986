/**
 * A dossier while it is being made up.
 *
 * <p>In come values under the keys of the register; out goes a {@link coop.docket.register.Dossier}. It must not know
 * what is made up, nor why.
 */
package coop.docket.register.demonstration.drafting;
