package coop.docket.intake.values;

import java.time.LocalDate;

/**
 * What stands in a cell.
 *
 * @param text as written, tidied by {@link Tidy}
 * @param number whether the file holds it as a number, so that its point is a decimal point
 * @param dayZero the day that the file's spreadsheet counts as 0
 */
public record Cell(String text, boolean number, LocalDate dayZero) {}
