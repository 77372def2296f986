package coop.docket.cli.findings;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.judging.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Findings as a workbook, in the words of its reader, with real dates, a heading that stays in view and a filter. */
public final class FindingWorkbook implements FindingFormat {
    private static final int SINCE = FindingColumns.keys().indexOf("since");
    private static final int[] WIDTHS = {14, 40, 9, 45, 18, 12, 24, 12, 90, 40, 12};

    private final Workbook workbook;
    private final Worksheet sheet;
    private final FindingColumns columns;
    private int row;

    FindingWorkbook(OutputStream out, Language language) {
        this.columns = new FindingColumns(language);
        this.workbook = new Workbook(out, "Coop Docket", "1.0");
        this.sheet = workbook.newWorksheet(Words.in(language).say("cli.sheet"));
        var headings = columns.headings();
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
            sheet.width(i, WIDTHS[i]);
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<Finding> findings) throws IOException {
        for (var finding : findings) {
            row++;
            var texts = columns.inWords(finding);
            for (int i = 0; i < texts.size(); i++) {
                if (i == SINCE && finding.since() != null) {
                    sheet.value(row, i, finding.since());
                    sheet.style(row, i).format("dd/mm/yyyy").set();
                } else {
                    sheet.value(row, i, texts.get(i));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(row, 1), FindingColumns.keys().size() - 1);
        workbook.finish();
    }
}
