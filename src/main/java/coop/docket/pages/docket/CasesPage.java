package coop.docket.pages.docket;

import coop.docket.access.Colleague;
import coop.docket.access.Permission;
import coop.docket.areas.Area;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.cases.docket.CaseLine;
import coop.docket.cases.docket.DocketPage;
import coop.docket.cases.views.SavedView;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The docket, some lines at a time.
 *
 * @param tabs how many cases of each kind there are
 * @param next where it goes on; null where it does not
 * @param note what has just been done; null where there is nothing to say
 */
public record CasesPage(
        Frame frame,
        DocketQuery query,
        List<CaseRow> rows,
        long total,
        List<Tab> tabs,
        List<Chip> chips,
        List<Area> areas,
        List<Colleague> colleagues,
        List<SavedView> views,
        String next,
        String note)
        implements Page {
    private static final int LINES = 50;
    /** More areas than this are no list to choose from, and would make the page heavy. */
    private static final int AREAS = 250;

    /** A kind of case, or all; and how many there are. */
    public record Tab(String words, long count, String path, boolean here) {}

    /** With what was wrong with a form about it. */
    static CasesPage with(Reader reader, DocketUses uses, DocketQuery query, Problems problems) {
        var page = of(reader, uses, query, null);
        return page.with(page.frame().with(problems));
    }

    static CasesPage of(Reader reader, DocketUses uses, DocketQuery query, String done) {
        var actor = reader.signedIn();
        var today = Vietnam.today(uses.clock());
        var found = uses.docket().read(actor, query.wanted(actor), query.order(), query.cursor(), LINES, today);
        var frame = reader.frame(Section.CASES, "docket.title");
        var wanted = query.parameters().each("area");
        var names =
                uses.areas().names(actor, Stream.concat(found.lines().stream().map(CaseLine::area), wanted.stream()));
        return new CasesPage(
                frame,
                query,
                found.lines().stream()
                        .map(line -> CaseRow.of(frame, line, names, today))
                        .toList(),
                found.total(),
                tabs(frame, query, found),
                Chip.of(
                        frame,
                        query,
                        names,
                        query.asksSomebody() ? uses.names().names() : Map.of(),
                        uses.workflow().get().titles()),
                uses.areas().offered(actor, AREAS, query.text("area")),
                actor.may(Permission.ASSIGN_CASES) ? uses.colleagues().list(actor, null) : List.of(),
                uses.views().list(actor),
                next(query, found),
                "none-left".equals(done) ? frame.say("docket.none-left") : null);
    }

    CasesPage with(Frame other) {
        return new CasesPage(other, query, rows, total, tabs, chips, areas, colleagues, views, next, note);
    }

    private static String next(DocketQuery query, DocketPage found) {
        return found.next() == null
                ? null
                : query.begin()
                        .with("after", found.next())
                        .with(
                                "from",
                                String.valueOf(query.from() + found.lines().size()))
                        .at(DocketQuery.PATH);
    }

    private static List<Tab> tabs(Frame frame, DocketQuery query, DocketPage found) {
        var tabs = new ArrayList<Tab>();
        var all = found.byKind().values().stream().mapToLong(Long::longValue).sum();
        var plain = query.begin().without("kind");
        tabs.add(new Tab(
                frame.say("docket.all-kinds"),
                all,
                DocketQuery.at(plain),
                query.kinds().isEmpty()));
        for (var kind : CaseKind.values()) {
            tabs.add(new Tab(
                    frame.say("cases.kind." + kind),
                    found.byKind().getOrDefault(kind, 0L),
                    plain.with("kind", kind.name()).at(DocketQuery.PATH),
                    query.kind().filter(kind::equals).isPresent()));
        }
        return tabs;
    }

    /** All cases, though a saved list opens first. */
    public String all() {
        return DocketQuery.ALL;
    }

    public String path(SavedView view) {
        return DocketQuery.at(DocketQuery.of(view.query()).parameters());
    }

    public boolean narrowed() {
        return !chips.isEmpty();
    }

    /** Which lines are shown, of how many. */
    public String showing() {
        return frame.say("docket.showing", query.from(), query.from() + rows.size() - 1, total);
    }

    public boolean assigns() {
        return frame.may(Permission.ASSIGN_CASES);
    }

    public boolean works() {
        return frame.may(Permission.WORK_CASES);
    }
}
