package coop.docket.progress.exports;

import coop.docket.access.Actor;
import coop.docket.access.ListAreas;
import coop.docket.cases.CaseKind;
import coop.docket.cases.workflow.Titles;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.progress.Part;
import coop.docket.progress.reports.AreaFlow;
import coop.docket.progress.reports.Entry;
import coop.docket.progress.reports.EntryWords;
import coop.docket.progress.reports.Quarter;
import coop.docket.progress.reports.QuarterReport;
import coop.docket.progress.reports.ReadReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the report of a quarter as a workbook, or its list as CSV. */
public final class ExportReport {
    private static final String[] LIST = {
        "report.code",
        "report.name",
        "by.AREA",
        "kind",
        "report.cause",
        "report.since",
        "report.debts",
        "report.obstacle",
        "report.proposal",
        "report.committed",
        "report.state"
    };
    private static final int DEBTS = 6;

    private final Database database;
    private final ReadReport read;

    public ExportReport(Database database) {
        this.database = database;
        this.read = new ReadReport(database);
    }

    /** @throws coop.docket.refusal.Refusal as reading it does */
    public byte[] workbook(Actor actor, Part part, Quarter quarter, Titles titles, Language language, LocalDate today) {
        return workbook(actor, read.read(actor, part, quarter, today), titles, language);
    }

    /** The same of what the actor has read. */
    public byte[] workbook(Actor actor, QuarterReport report, Titles titles, Language language) {
        var spoken = spoken(actor, report, language);
        try (var book = new Book()) {
            return book.sheet(spoken.say("sheet.summary"), sheet -> summary(sheet, spoken, report))
                    .sheet(spoken.say("sheet.areas"), sheet -> areas(sheet, spoken, report.areas()))
                    .sheet(spoken.say("sheet.list"), sheet -> {
                        sheet.heading(2, spoken.headings(LIST));
                        var top = sheet.next();
                        rows(spoken, titles, report).forEach(row -> sheet.row(row.toArray()));
                        if (sheet.next() > top) {
                            var row = new Object[DEBTS + 1];
                            row[0] = spoken.say("all");
                            row[DEBTS] = Formula.sum(DEBTS, top, sheet.next() - 1);
                            sheet.row(row);
                        }
                    })
                    .bytes();
        }
    }

    /** @throws coop.docket.refusal.Refusal as reading it does */
    public byte[] csv(Actor actor, Part part, Quarter quarter, Titles titles, Language language, LocalDate today) {
        var report = read.read(actor, part, quarter, today);
        var spoken = spoken(actor, report, language);
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of((Object[]) spoken.headings(LIST)));
        rows.addAll(rows(spoken, titles, report));
        return Csv.of(rows);
    }

    private Spoken spoken(Actor actor, QuarterReport report, Language language) {
        var codes = Stream.concat(
                report.areas().stream().map(AreaFlow::area),
                report.entries().stream().map(Entry::area));
        return new Spoken(Words.in(language), new ListAreas(database).names(actor, codes), Map.of());
    }

    private static void summary(BookSheet sheet, Spoken spoken, QuarterReport report) {
        sheet.heading(1, spoken.headings("kind", "report.before", "came", "went", "report.left"));
        Stream.concat(Stream.of(report.any()), report.kinds().stream())
                .forEach(flow -> sheet.row(
                        flow.kind() == null ? spoken.say("report.any") : spoken.kind(flow.kind()),
                        flow.before(),
                        flow.came(),
                        flow.went(),
                        left(sheet, 1)));
    }

    /** What was there, and came, without what went. @param first column of the three */
    private static Formula left(BookSheet sheet, int first) {
        var row = sheet.next();
        return Formula.of(
                "%s+%s-%s",
                Formula.NUMBER,
                Formula.place(first, row),
                Formula.place(first + 1, row),
                Formula.place(first + 2, row));
    }

    private static void areas(BookSheet sheet, Spoken spoken, List<AreaFlow> areas) {
        sheet.heading(
                1,
                Spoken.joined(
                        spoken.headings("by.AREA", "report.reviewed", "report.before", "came", "went", "report.left"),
                        spoken.kinds()));
        var top = sheet.next();
        for (var area : areas) {
            var row = new ArrayList<Object>(List.of(
                    spoken.area(area.area()),
                    area.reviewed(),
                    area.any().before(),
                    area.any().came(),
                    area.any().went(),
                    left(sheet, 2)));
            Arrays.stream(CaseKind.values()).forEach(kind -> row.add(area.left().get(kind)));
            sheet.row(row.toArray());
        }
        WorkSheets.sums(sheet, spoken, top, 5 + CaseKind.values().length);
    }

    private static List<List<Object>> rows(Spoken spoken, Titles titles, QuarterReport report) {
        var words = new EntryWords(spoken.words(), titles);
        return report.entries().stream()
                .map(entry -> Arrays.<Object>asList(
                        entry.code(),
                        entry.name(),
                        spoken.area(entry.area()),
                        words.kind(entry),
                        words.cause(entry),
                        entry.since(),
                        entry.debts(),
                        words.obstacles(entry),
                        words.proposal(entry),
                        entry.committed(),
                        words.state(entry)))
                .toList();
    }
}
