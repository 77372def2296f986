package coop.docket.pages.alerts;

import coop.docket.alerts.digest.Upcoming;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Further;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;

/**
 * What the rules will find within a month if nothing changes, some at a time.
 *
 * @param about how many there are; null where the rules could not be asked
 * @param further null where there are none
 */
public record UpcomingPage(Frame frame, String about, List<Row> rows, Further further) implements Page {
    private static final String PATH = "/alerts/upcoming";
    private static final int LINES = 50;

    /** One finding that is to come. */
    public record Row(String on, String name, String code, String area, String wrong, String kind, String path) {}

    static UpcomingPage of(Reader reader, AlertsUses uses) {
        var actor = reader.signedIn();
        var from = Further.after(Parameters.of(reader.address().query()));
        var upcoming = uses.find().upcoming(actor, uses.subscription().own(actor), from, LINES);
        var frame = reader.frame(Section.ALERTS, "digest.upcoming-title");
        if (upcoming == null) {
            return new UpcomingPage(frame, null, List.of(), null);
        }
        var rows = upcoming.lines().stream().map(line -> row(frame, line)).toList();
        return new UpcomingPage(
                frame,
                frame.say("digest.upcoming.about", upcoming.total(), upcoming.days()),
                rows,
                Further.of(frame, Parameters.of(""), PATH, from, rows.size(), upcoming.total()));
    }

    private static Row row(Frame frame, Upcoming.Line line) {
        return new Row(
                frame.show(line.on()),
                line.name(),
                line.code(),
                line.area() == null ? "" : line.area(),
                line.titles().getOrDefault(frame.language(), line.rule()),
                frame.say("cases.kind." + line.kind()),
                line.path());
    }
}
