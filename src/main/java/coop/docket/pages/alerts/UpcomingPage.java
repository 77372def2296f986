package coop.docket.pages.alerts;

import coop.docket.alerts.digest.Upcoming;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;

/**
 * What the rules will find within a month if nothing changes, some at a time.
 *
 * @param about how many there are; null where the rules could not be asked
 * @param next where it goes on; null where it does not
 */
public record UpcomingPage(Frame frame, String about, String showing, List<Row> rows, String next) implements Page {
    private static final int LINES = 50;

    /** One finding that is to come. */
    public record Row(String on, String name, String code, String area, String wrong, String kind, String path) {}

    /** @param after how many come before; null: none */
    static UpcomingPage of(Reader reader, AlertsUses uses, String after) {
        var actor = reader.signedIn();
        var from = after == null || !after.matches("[0-9]{1,9}") ? 0 : Integer.parseInt(after);
        var upcoming = uses.find().upcoming(actor, uses.subscription().own(actor), from, LINES);
        var frame = reader.frame(Section.ALERTS, "digest.upcoming-title");
        if (upcoming == null) {
            return new UpcomingPage(frame, null, "", List.of(), null);
        }
        var last = from + upcoming.lines().size();
        return new UpcomingPage(
                frame,
                frame.say("digest.upcoming.about", upcoming.total(), upcoming.days()),
                frame.say(
                        "docket.showing",
                        Math.min(from + 1L, upcoming.total()),
                        Math.min(last, upcoming.total()),
                        upcoming.total()),
                upcoming.lines().stream().map(line -> row(frame, line)).toList(),
                last < upcoming.total() ? "/alerts/upcoming?after=" + last : null);
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
