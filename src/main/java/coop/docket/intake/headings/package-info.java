/**
 * Names and headings: which sheet of the register a table is, and which of its columns stands where.
 *
 * <p>In come tables; out go {@link coop.docket.intake.headings.Heading}s. It must not know what stands below them.
 */
package coop.docket.intake.headings;
