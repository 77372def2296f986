/**
 * Findings written out: as a table for people, as JSON, CSV or a workbook for programs, and summed up.
 *
 * <p>In come findings; out go lines and files. It must not know how findings come about.
 */
package coop.docket.cli.findings;
