/**
 * Saying by hand how a file of another layout is read: which of its columns is which of ours, and what its values mean.
 *
 * <p>In come a file that is kept and a form; out go pages, and the file read so. It must not know how a file is read.
 */
package coop.docket.pages.layouts;
