package coop.docket.intake;

import coop.docket.refusal.Reason;

/**
 * A cell for which its row is refused.
 *
 * @param file as the office names it
 * @param sheet the table's own name
 * @param row as a spreadsheet program shows it, from 1
 * @param cooperative the code in the row as written; empty where there is none
 * @param column the heading as written
 * @param letter the column as a spreadsheet program shows it, {@code A} being the first; empty where the table lacks it
 * @param value what stands in the cell
 */
public record RefusedCell(
        String file,
        String sheet,
        int row,
        String cooperative,
        String column,
        String letter,
        String value,
        Reason reason) {}
