/**
 * Taking a file into the register: look at the difference first, then commit exactly that, or take the last one back.
 *
 * <p>In come a path and who asks; out come counts, and a revision of the register with its provenance. Each use case is
 * one transaction. It must not know how a file is read, nor what the rules will say of it: it leaves word that a run is
 * due.
 */
package coop.docket.intake.imports;
