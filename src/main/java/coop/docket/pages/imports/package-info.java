/**
 * Handing in a register: a file, what it would change, and then exactly that; and what was handed in before.
 *
 * <p>In come files and a reader's word; out go pages. Files are kept between the two for an hour at most. It must not know
 * how a file is read or stored.
 */
package coop.docket.pages.imports;
