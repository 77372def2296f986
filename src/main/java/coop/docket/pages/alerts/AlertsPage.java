package coop.docket.pages.alerts;

import coop.docket.alerts.Week;
import coop.docket.alerts.digest.Digest;
import coop.docket.alerts.digest.FindDigest;
import coop.docket.alerts.digest.Telling;
import coop.docket.alerts.digest.Told;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * What a week says to the reader, with the same figures as the message.
 *
 * @param asOf when it was read
 * @param kept whether it was said so, and is not what could be said now
 * @param weeks that he can read, the newest first
 */
public record AlertsPage(Frame frame, Told told, String asOf, boolean kept, boolean thisWeek, List<Link> weeks)
        implements Page {
    private static final int A_YEAR = 53;

    /** @param here whether it is the one that is shown */
    public record Link(String words, String path, boolean here) {}

    static AlertsPage of(Reader reader, AlertsUses uses, Week week) {
        var actor = reader.signedIn();
        return page(reader, uses, uses.find().of(actor, uses.subscription().own(actor), week), false);
    }

    static AlertsPage now(Reader reader, AlertsUses uses) {
        var actor = reader.signedIn();
        return page(reader, uses, uses.find().now(actor, uses.subscription().own(actor)), true);
    }

    private static AlertsPage page(Reader reader, AlertsUses uses, Digest digest, boolean now) {
        var frame = reader.frame(Section.ALERTS, "digest.page");
        var said = uses.find().weeks(reader.signedIn(), FindDigest.NEWEST, A_YEAR);
        var thisWeek = Week.of(uses.clock().instant()).toString();
        return new AlertsPage(
                frame,
                Telling.of(digest, frame.language()),
                frame.time(digest.at()),
                !now && said.contains(digest.week()),
                digest.week().equals(thisWeek),
                weeks(frame, said, thisWeek, digest.week()));
    }

    /** This week can be read though nothing was said yet. */
    private static List<Link> weeks(Frame frame, List<String> said, String thisWeek, String shown) {
        var all = new ArrayList<>(said);
        if (!all.contains(thisWeek)) {
            all.add(0, thisWeek);
        }
        return all.stream()
                .map(week -> new Link(
                        frame.say("digest.week-of", Week.parse(week).monday()), "/alerts/" + week, week.equals(shown)))
                .toList();
    }
}
