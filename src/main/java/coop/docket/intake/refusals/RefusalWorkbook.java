package coop.docket.intake.refusals;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Refused rows as they stood, the cells at fault marked, where each stood and why in the last columns. */
final class RefusalWorkbook {
    private static final String MARK = "FFC7CE";
    private static final int ROWS_IN_MEMORY = 500;
    private static final int USUAL = 18;
    private static final int WIDE = 90;

    private final Language language;
    private final Words words;

    RefusalWorkbook(Language language) {
        this.language = language;
        this.words = Words.in(language);
    }

    /** @param headed a sheet of which only the headings are put in front; null for none */
    void write(Path path, List<RefusedSheet> sheets, Sheet headed) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(path));
                var workbook = new Workbook(out, "Coop Docket", "1.0")) {
            if (headed != null) {
                headings(workbook, headed);
            }
            for (var sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private void headings(Workbook workbook, Sheet sheet) throws IOException {
        var english = language == Language.EN;
        var page = workbook.newWorksheet(english ? sheet.english() : sheet.vietnamese());
        for (var column : sheet.columns()) {
            page.inlineString(0, column.index(), heading(column, english));
        }
        page.finish();
    }

    private static String heading(Column column, boolean english) {
        return english ? column.english() : column.vietnamese();
    }

    private void write(Worksheet page, RefusedSheet sheet) throws IOException {
        var places = new int[sheet.headings().size()];
        int width = 0;
        for (int place = 0; place < places.length; place++) {
            places[place] = sheet.added(place) ? -1 : width;
            if (places[place] >= 0) {
                page.inlineString(0, width, sheet.headings().get(place));
                page.width(width++, USUAL);
            }
        }
        int last = width + 1;
        page.inlineString(0, width, "# " + words.say("intake.refusals.row"));
        page.inlineString(0, last, "# " + words.say("intake.refusals.reason"));
        page.width(last, WIDE);
        page.range(0, 0, 0, last).style().bold().wrapText(true).set();
        page.freezePane(0, 1);
        var row = new int[1];
        sheet.each(kept -> write(page, ++row[0], kept, sheet, places, last));
        page.setAutoFilter(0, 0, Math.max(1, row[0]), last);
        page.finish();
    }

    private static void write(
            Worksheet page, int row, RefusedSheet.Kept kept, RefusedSheet sheet, int[] places, int last)
            throws IOException {
        for (int place = 0; place < places.length; place++) {
            if (places[place] < 0) {
                continue;
            }
            var text = kept.row().cell(place);
            if (kept.row().isNumber(place) && !sheet.countsOtherDays(place)) {
                page.value(row, places[place], new BigDecimal(text));
            } else if (!text.isEmpty()) {
                page.inlineString(row, places[place], text);
            }
            if (kept.wrong().get(place)) {
                page.style(row, places[place]).fillColor(MARK).set();
            }
        }
        page.value(row, last - 1, kept.row().row());
        page.inlineString(row, last, kept.reason());
        page.style(row, last).wrapText(true).set();
        if (row % ROWS_IN_MEMORY == 0) {
            page.flush();
        }
    }
}
