/**
 * The sheets of a register as rows of text: which table is which sheet, where its headings stand, and the rows of all
 * sheets joined by the cooperative's code.
 *
 * <p>In come tables; out goes one {@link coop.docket.intake.sheets.RawDossier} after another, in order of code. It must
 * not know what the cells mean, but for the code.
 */
package coop.docket.intake.sheets;
