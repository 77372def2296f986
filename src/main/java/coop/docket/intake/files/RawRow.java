package coop.docket.intake.files;

import java.util.BitSet;

/**
 * One row as it stands in the file.
 *
 * @param row its number as a spreadsheet program shows it, from 1
 * @param cells the texts, from the first column; never null inside
 * @param numbers the cells that the file itself holds as numbers, written with a decimal point; null where it holds none
 * @param hidden whether a spreadsheet program does not show it, be it for a filter
 */
public record RawRow(int row, String[] cells, BitSet numbers, boolean hidden) {
    private static final int LETTERS = 26;

    public RawRow(int row, String[] cells, BitSet numbers) {
        this(row, cells, numbers, false);
    }

    /** The text of a cell; empty beyond the last. */
    public String cell(int index) {
        return index < cells.length ? cells[index] : "";
    }

    /** Whether the file holds the cell as a number, so that its point is a decimal point. */
    public boolean isNumber(int index) {
        return numbers != null && index >= 0 && numbers.get(index);
    }

    /** How a spreadsheet program calls the column at a place: A, B, …, AA. */
    public static String letter(int place) {
        var last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }

    public boolean blank() {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
