/**
 * Tables as they lie in files: rows of text, nothing understood yet.
 *
 * <p>In come paths and streams; out go {@link coop.docket.intake.files.RawRow}s and refusals of files that cannot be
 * read. It must not know what a column means, only how the column of codes is headed.
 */
package coop.docket.intake.files;
