/**
 * Writing a register out, in the format in which it can be read again.
 *
 * <p>In come dossiers, one by one; out goes a workbook or a folder of CSV files. It must not know where the dossiers come
 * from.
 */
package coop.docket.intake.writing;
