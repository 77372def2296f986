/**
 * A fictional register of the new Lâm Đồng province (sổ hợp tác xã thí dụ), to try the program with.
 *
 * <p>In come a size and a day; out come dossiers, the same for the same size and day on every machine. It must not know
 * how a register is written to a file, nor what a rule says.
 */
package coop.docket.register.demonstration;
