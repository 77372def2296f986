package coop.docket.intake;

import coop.docket.refusal.Reason;

/**
 * Something that an office should know of its file though nothing was refused for it.
 *
 * @param file as the office names it
 * @param sheet the table's own name
 * @param row as a spreadsheet program shows it, from 1; 0 where it is about the whole sheet
 * @param column the heading as written; empty where it is about the whole row
 */
public record Remark(String file, String sheet, int row, String column, Reason reason) {}
