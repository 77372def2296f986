/**
 * Figures of progress as files for spreadsheet programs.
 *
 * <p>In come figures and a language; out go a workbook in which numbers are numbers and days are days, or CSV. No cell can
 * become a formula but those that are formulas of ours, made of places of cells alone. It must not know how the figures
 * are counted.
 */
package coop.docket.progress.exports;
