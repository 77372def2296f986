package coop.docket.pages.progress;

import coop.docket.access.Actor;
import coop.docket.alerts.reports.ReportTimes;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.progress.reports.AreaFlow;
import coop.docket.progress.reports.Entry;
import coop.docket.progress.reports.EntryWords;
import coop.docket.progress.reports.Flow;
import coop.docket.progress.reports.Quarter;
import coop.docket.progress.reports.QuarterReport;
import coop.docket.progress.reports.SavedReport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The report of a quarter.
 *
 * @param of which part of the register; empty for the whole
 * @param kinds all problems together first
 * @param kindNames that stand over the columns of communes
 * @param more how many more there are than are shown
 * @param address of this page, for paper
 */
public record ReportPage(
        Frame frame,
        Asked asked,
        QuarterReport report,
        String of,
        Count reviewed,
        List<FlowRow> kinds,
        List<String> kindNames,
        List<AreaRow> areas,
        List<EntryRow> entries,
        long more,
        List<Quarter> quarters,
        Narrowing narrowing,
        List<SavedRow> saved,
        String address)
        implements Page {
    static final String PATH = "/progress/report";

    private static final int QUARTERS = 8;
    /** On a screen; on paper the whole list is wanted. */
    private static final int FEW = 50;

    private static final int MOST = 2_000;

    /** What came and went of a kind, each with its list. */
    public record FlowRow(String name, Count before, Count came, Count went, Count left) {}

    /** A report that the reader keeps. @param sent how often, when next and when last; empty where it is not sent */
    public record SavedRow(SavedReport report, String sent) {}

    /** A commune. @param kinds what is left, by kind */
    public record AreaRow(String name, Count reviewed, FlowRow flow, List<Count> kinds) {}

    /** A case that is left. @param late whether the day by which it is to go on has passed */
    public record EntryRow(
            Entry entry,
            String area,
            String kind,
            String cause,
            String obstacles,
            String proposal,
            String state,
            boolean late) {}

    static ReportPage of(Reader reader, ProgressUses uses, Asked asked, String address) {
        var today = Vietnam.today(uses.clock());
        var actor = reader.signedIn();
        var quarter = asked.quarter(today);
        var report = uses.report().read(actor, asked.part(), quarter, today);
        var frame = reader.frame(Section.PROGRESS, "progress.report.title", "" + quarter.number(), "" + quarter.year());
        var names = uses.areas()
                .names(
                        actor,
                        Stream.concat(
                                report.areas().stream().map(AreaFlow::area),
                                report.entries().stream().map(Entry::area)));
        var narrowing = Narrowing.of(frame, uses, asked);
        var most = asked.asks("list", "all") ? MOST : FEW;
        var words = new EntryWords(reader.words(), uses.workflow().get().titles());
        return new ReportPage(
                frame,
                asked,
                report,
                String.join(", ", narrowing.words()),
                new Count(report.reviewed(), Cooperatives.reviewed(asked)),
                Stream.concat(Stream.of(report.any()), report.kinds().stream())
                        .map(flow -> flow(frame, asked, report, flow))
                        .toList(),
                Arrays.stream(CaseKind.values())
                        .map(kind -> frame.say("cases.kind." + kind))
                        .toList(),
                report.areas().stream()
                        .map(area -> area(frame, asked, report, area, names))
                        .toList(),
                report.entries().stream()
                        .limit(most)
                        .map(entry -> entry(frame, words, entry, names, today))
                        .toList(),
                Math.max(0, report.entries().size() - most),
                Stream.iterate(Quarter.of(today), Quarter::before)
                        .limit(QUARTERS)
                        .toList(),
                narrowing,
                saved(frame, uses, actor),
                address);
    }

    private static FlowRow flow(Frame frame, Asked asked, QuarterReport report, Flow flow) {
        var first = report.first();
        var last = report.last();
        return new FlowRow(
                flow.kind() == null ? frame.say("progress.report.any") : frame.say("cases.kind." + flow.kind()),
                new Count(flow.before(), Cooperatives.unsettled(asked, flow.kind(), first.minusDays(1))),
                new Count(flow.came(), Cooperatives.turned(asked, flow.kind(), false, first, last)),
                new Count(flow.went(), Cooperatives.turned(asked, flow.kind(), true, first, last)),
                new Count(flow.left(), Cooperatives.unsettled(asked, flow.kind(), last)));
    }

    private static AreaRow area(
            Frame frame, Asked asked, QuarterReport report, AreaFlow area, Map<String, String> names) {
        var there = asked.within(area.area());
        return new AreaRow(
                name(frame, area.area(), names),
                new Count(area.reviewed(), Cooperatives.reviewed(there)),
                flow(frame, there, report, area.any()),
                Arrays.stream(CaseKind.values())
                        .map(kind ->
                                new Count(area.left().get(kind), Cooperatives.unsettled(there, kind, report.last())))
                        .toList());
    }

    private static EntryRow entry(
            Frame frame, EntryWords words, Entry entry, Map<String, String> names, LocalDate today) {
        return new EntryRow(
                entry,
                name(frame, entry.area(), names),
                words.kind(entry),
                words.cause(entry),
                words.obstacles(entry),
                words.proposal(entry),
                words.state(entry),
                entry.late(today));
    }

    private static String name(Frame frame, String area, Map<String, String> names) {
        return area == null ? frame.say("docket.no-area") : names.getOrDefault(area, area);
    }

    ReportPage with(Frame other) {
        return new ReportPage(
                other, asked, report, of, reviewed, kinds, kindNames, areas, entries, more, quarters, narrowing, saved,
                address);
    }

    /** The same report as a file. */
    public String file(String name) {
        return asked.at(PATH + "/" + name, "quarter", report.quarter().toString());
    }

    /** The same with as much of the list as a page can hold; null where that is shown. */
    public String whole() {
        return more == 0 || asked.asks("list", "all")
                ? null
                : asked.at(PATH, "quarter", report.quarter().toString(), "list", "all");
    }

    private static List<SavedRow> saved(Frame frame, ProgressUses uses, Actor actor) {
        var saved = uses.saved().list(actor);
        var times = uses.times().read(actor, saved);
        return saved.stream()
                .map(report -> new SavedRow(report, sent(frame, report, times.get(report.id()))))
                .toList();
    }

    private static String sent(Frame frame, SavedReport report, ReportTimes times) {
        if (times == null) {
            return "";
        }
        var often = frame.say("progress.report.every." + report.every());
        var next = times.next() == null
                ? frame.say("progress.report.not-sent")
                : frame.say("progress.report.next", frame.time(times.next()));
        var last = times.last() == null
                ? frame.say("progress.report.not-yet")
                : frame.say("progress.report.went", frame.time(times.last()));
        return String.join(" ", often + ".", next, last);
    }

    public String path(SavedReport one) {
        return Asked.of(one.part())
                .at(
                        PATH,
                        "quarter",
                        one.quarter() == null ? "last" : one.quarter().toString());
    }

    /** What of the address the form beside it keeps. */
    public String back() {
        return asked.with(
                        "quarter",
                        asked.text("quarter") == null ? report.quarter().toString() : asked.text("quarter"))
                .parameters()
                .query();
    }
}
