package coop.docket.pages.alerts;

import coop.docket.alerts.digest.Upcoming;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;

/**
 * What the rules will find within a month if nothing changes.
 *
 * @param showing how many of them are shown; null where the rules could not be asked
 */
public record UpcomingPage(Frame frame, String showing, List<Row> rows) implements Page {

    /** One finding that is to come. */
    public record Row(String on, String name, String code, String area, String wrong, String kind, String path) {}

    static UpcomingPage of(Reader reader, AlertsUses uses) {
        var actor = reader.signedIn();
        var upcoming = uses.find().upcoming(actor, uses.subscription().own(actor));
        var frame = reader.frame(Section.ALERTS, "digest.upcoming-title");
        return upcoming == null
                ? new UpcomingPage(frame, null, List.of())
                : new UpcomingPage(
                        frame,
                        frame.say(
                                "digest.upcoming.showing", upcoming.lines().size(), upcoming.total(), upcoming.days()),
                        upcoming.lines().stream().map(line -> row(frame, line)).toList());
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
