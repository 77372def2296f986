package coop.docket.intake.writing;

import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** One sheet: a heading that stays in view, a row of help, and real dates and numbers; texts can never be formulas. */
final class WorkbookSheet implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LAST_ROW = Worksheet.MAX_ROWS - 1;
    private static final int FIRST_ROW = 2;
    private static final int NARROW = 14;
    private static final int WIDE = 36;

    private final Worksheet page;
    private final List<Column> columns;
    private final Spelling spelling;
    private int row = FIRST_ROW - 1;

    WorkbookSheet(Worksheet page, Sheet sheet, Spelling spelling) {
        this.page = page;
        this.columns = sheet.columns();
        this.spelling = spelling;
        for (var column : columns) {
            var at = column.index();
            page.inlineString(0, at, spelling.heading(column));
            page.inlineString(1, at, spelling.help(column));
            page.width(at, column.kind() == ValueKind.TEXT && at > 0 ? WIDE : NARROW);
            format(column).ifPresent(format -> page.style(at).format(format).set());
        }
        var last = columns.size() - 1;
        page.range(0, 0, 0, last).style().bold().wrapText(true).set();
        page.range(1, 0, 1, last)
                .style()
                .italic()
                .fontColor("666666")
                .wrapText(true)
                .set();
        page.freezePane(1, 1);
        columns.forEach(this::offerChoices);
    }

    /** For what will be written there; as text, a code keeps the zeros in front. */
    private Optional<String> format(Column column) {
        return switch (column.kind()) {
            case TEXT, LIST -> Optional.of("@");
            case DATE -> Optional.of(spelling.dateFormat());
            case AMOUNT, SIGNED_AMOUNT -> Optional.of("#,##0");
            case INTEGER, NUMBER, YES_NO -> Optional.empty();
        };
    }

    // only offered: other spellings of the same are read as well
    private void offerChoices(Column column) {
        ChoiceSheet.rangeFor(column).ifPresent(range -> page.range(FIRST_ROW, column.index(), LAST_ROW, column.index())
                .validateWithListByFormula(range)
                .showErrorMessage(false)
                .errorTitle("")
                .error(""));
    }

    /** @param cells in their canonical spelling, one per column; blank: not known */
    void write(List<String> cells) throws IOException {
        if (row == LAST_ROW) {
            throw Refusal.notValid("intake.workbook.too-large", (long) WorkbookFile.MOST_COOPERATIVES);
        }
        row++;
        for (var column : columns) {
            var cell = cells.get(column.index());
            if (!cell.isEmpty()) {
                write(column, cell);
            }
        }
        if (row % ROWS_IN_MEMORY == 0) {
            page.flush();
        }
    }

    private void write(Column column, String cell) {
        var at = column.index();
        switch (column.kind()) {
            case TEXT -> page.inlineString(row, at, cell);
            case YES_NO -> page.inlineString(row, at, spelling.yesNo(cell));
            case LIST -> page.inlineString(row, at, spelling.word(column.list(), cell));
            case DATE -> {
                page.value(row, at, LocalDate.parse(cell));
                page.style(row, at).format(spelling.dateFormat()).set();
            }
            case AMOUNT, SIGNED_AMOUNT -> {
                page.value(row, at, Long.valueOf(cell));
                page.style(row, at).format("#,##0").set();
            }
            case INTEGER -> page.value(row, at, Long.valueOf(cell));
            case NUMBER -> page.value(row, at, new BigDecimal(cell));
        }
    }

    @Override
    public void close() throws IOException {
        page.finish();
    }
}
