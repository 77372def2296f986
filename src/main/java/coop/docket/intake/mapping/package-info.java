/**
 * How a foreign layout becomes a register: a small YAML file that says which of their columns is which of ours.
 *
 * <p>In comes such a file; out goes a {@link coop.docket.intake.mapping.Mapping}. It must not know what stands in the
 * file that will be read through it.
 */
package coop.docket.intake.mapping;
