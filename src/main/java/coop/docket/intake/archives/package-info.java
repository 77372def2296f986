/**
 * Tables inside archives: .xlsx and .ods workbooks, and .zip archives of CSV files.
 *
 * <p>In comes a path that may hold anything; out go tables, or a refusal before anything is unpacked into memory. It must
 * not know what a table means.
 */
package coop.docket.intake.archives;
