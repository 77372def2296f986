package coop.docket.alerts.digest;

import coop.docket.alerts.Attachment;
import coop.docket.cases.docket.CaseLine;
import coop.docket.language.Language;
import coop.docket.language.SpreadsheetText;
import coop.docket.language.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The cases of a digest as a workbook, with real days and numbers; a text is never a formula. */
final class CaseWorkbook {
    private static final List<String> COLUMNS =
            List.of("part", "case", "code", "cooperative", "area", "kind", "wrong", "due", "late", "owner", "link");
    private static final int[] WIDTHS = {24, 10, 16, 40, 24, 20, 60, 12, 10, 24, 50};

    private final Words words;
    private final LocalDate today;
    private final String publicAddress;
    private int row;

    CaseWorkbook(Language language, LocalDate today, String publicAddress) {
        this.words = Words.in(language);
        this.today = today;
        this.publicAddress = publicAddress;
    }

    /** Cases that stand in several parts stand in each of them. */
    Attachment of(Map<Part, List<CaseLine>> parts, Map<String, String> areas, String week) {
        var bytes = new ByteArrayOutputStream();
        try {
            var workbook = new Workbook(bytes, "Coop Docket", "1.0");
            var sheet = workbook.newWorksheet(words.say("digest.sheet"));
            head(sheet);
            parts.forEach((part, lines) -> lines.forEach(line -> write(sheet, part, line, areas)));
            sheet.setAutoFilter(0, 0, Math.max(row, 1), COLUMNS.size() - 1);
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Attachment(words.say("digest.file", week), SpreadsheetText.WORKBOOK, bytes.toByteArray());
    }

    private void head(Worksheet sheet) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.value(0, i, words.say("digest.column." + COLUMNS.get(i)));
            sheet.width(i, WIDTHS[i]);
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void write(Worksheet sheet, Part part, CaseLine line, Map<String, String> areas) {
        row++;
        sheet.value(row, 0, words.say("digest.part." + part));
        sheet.value(row, 1, line.id());
        sheet.value(row, 2, line.code());
        sheet.value(row, 3, line.name());
        sheet.value(row, 4, line.area() == null ? "" : areas.getOrDefault(line.area(), line.area()));
        sheet.value(row, 5, words.say("cases.kind." + line.kind()));
        sheet.value(row, 6, line.titles().getOrDefault(words.language(), ""));
        if (line.dueOn() != null) {
            sheet.value(row, 7, line.dueOn());
            sheet.style(row, 7).format("dd/mm/yyyy").set();
            sheet.value(row, 8, Math.max(0, ChronoUnit.DAYS.between(line.dueOn(), today)));
        }
        sheet.value(row, 9, Objects.requireNonNullElse(line.assigneeName(), ""));
        sheet.value(row, 10, publicAddress + "/cases/" + line.id());
    }
}
