package coop.docket.pages.progress;

import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Further;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.pages.frame.Section;
import coop.docket.register.ClosedList;
import coop.docket.register.search.CooperativeLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The cooperatives that a figure counts, some at a time.
 *
 * @param days what stands over their days; null where they have none
 */
public record CooperativesPage(Frame frame, String title, String about, Further further, String days, List<Row> rows)
        implements Page {
    private static final int LINES = 50;

    /** One of them. @param on null where that is not asked */
    public record Row(CooperativeLine line, String type, String area, LocalDate on) {}

    static CooperativesPage of(Reader reader, ProgressUses uses, Asked asked) {
        var actor = reader.signedIn();
        var question = new Cooperatives(asked, Vietnam.today(uses.clock()));
        var all = question.read(actor, uses);
        var from = asked.from(all.size());
        var some = all.subList(from, Math.min(all.size(), from + LINES));
        var lines = uses.cooperatives()
                .read(actor, some.stream().map(Cooperatives.Listed::id).toList());
        var areas = uses.areas().names(actor, lines.stream().map(CooperativeLine::area));
        var frame = reader.frame(Section.PROGRESS, "progress.list.cooperatives");
        return new CooperativesPage(
                frame,
                question.title(frame),
                question.about(frame),
                asked.further(frame, Cooperatives.PATH, from, some.size(), all.size()),
                question.days(frame),
                rows(frame, some, lines, areas));
    }

    private static List<Row> rows(
            Frame frame, List<Cooperatives.Listed> some, List<CooperativeLine> lines, Map<String, String> areas) {
        var words = new RegisterWords(frame.reader().words());
        var rows = new ArrayList<Row>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var area = line.area() == null ? frame.say("docket.no-area") : areas.getOrDefault(line.area(), line.area());
            rows.add(new Row(
                    line,
                    words.listed(ClosedList.TYPE, line.type()),
                    area,
                    some.get(at).on()));
        }
        return rows;
    }
}
