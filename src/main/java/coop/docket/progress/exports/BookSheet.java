package coop.docket.progress.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is filled row by row: a heading that stays in view and comes again on each printed page. */
final class BookSheet {
    private static final String DAY = "dd/mm/yyyy";
    private static final int WIDE = 44;
    private static final int USUAL = 16;

    private final Worksheet page;
    private int row;

    BookSheet(Worksheet page) {
        this.page = page;
    }

    /** @param wide how many of the first columns hold long texts */
    void heading(int wide, String... headings) {
        for (int column = 0; column < headings.length; column++) {
            page.inlineString(row, column, headings[column]);
            page.width(column, column < wide ? WIDE : USUAL);
        }
        page.range(row, 0, row, headings.length - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        page.freezePane(0, row + 1);
        page.repeatRows(row);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        row++;
    }

    /** The row that comes next, as a program shows it. */
    int next() {
        return row + 1;
    }

    /** Null for what is not known: its cell stays empty. */
    void row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        row++;
    }

    private void write(int column, Object cell) {
        if (cell instanceof String text) {
            if (!text.isEmpty()) {
                page.inlineString(row, column, text);
            }
        } else if (cell instanceof LocalDate day) {
            page.value(row, column, day);
            format(column, DAY);
        } else if (cell instanceof Long || cell instanceof Integer) {
            page.value(row, column, (Number) cell);
            format(column, Formula.NUMBER);
        } else if (cell instanceof BigDecimal number) {
            page.value(row, column, number);
            format(column, number.stripTrailingZeros().scale() > 0 ? Formula.DECIMAL : Formula.NUMBER);
        } else if (cell instanceof Percent percent) {
            page.value(row, column, percent.share());
            format(column, Formula.PERCENT);
        } else if (cell instanceof Formula formula) {
            // the library writes formulas as they stand, without spelling what is a sign of XML
            page.formula(row, column, formula.text().replace("<", "&lt;").replace(">", "&gt;"));
            format(column, formula.format());
        } else if (cell != null) {
            throw new IllegalArgumentException("no cell: " + cell.getClass());
        }
    }

    private void format(int column, String format) {
        page.style(row, column).format(format).set();
    }
}
