package coop.docket.pages.alerts;

import coop.docket.alerts.WebhookAddress;
import coop.docket.alerts.subscriptions.Subscription;
import coop.docket.areas.Area;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where a reader says what he wants to be told.
 *
 * @param wished as it is kept, or as it was filled in
 * @param areas to choose from; none where there are too many, and codes are typed
 * @param secret that signs what his webhook is told; null where he has none
 * @param kept whether it has just been kept
 */
public record SettingsPage(Frame frame, Subscription wished, List<Area> areas, String secret, boolean kept)
        implements Page {
    private static final int AREAS = 250;
    private static final int HOURS = 24;

    static SettingsPage of(Reader reader, AlertsUses uses, Subscription wished, Problems problems, boolean kept) {
        var actor = reader.signedIn();
        return new SettingsPage(
                reader.frame(Section.ALERTS, "subscriptions.title").with(problems),
                wished,
                once(uses.areas().offered(actor, AREAS, "")),
                problems.any() || wished.webhook() == null
                        ? null
                        : uses.key().webhookSecret(actor.account(), WebhookAddress.of(wished.webhook())),
                kept);
    }

    /** A code can stand there twice, of before and after a merger. */
    private static List<Area> once(List<Area> areas) {
        var codes = new HashSet<String>();
        return areas.stream().filter(area -> codes.add(area.code())).toList();
    }

    public List<Choice> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(day.name(), frame.say("subscriptions.day." + day)))
                .toList();
    }

    public List<Choice> hours() {
        return IntStream.range(0, HOURS)
                .mapToObj(hour -> new Choice(Integer.toString(hour), "%02d:00".formatted(hour)))
                .toList();
    }

    /** The chosen codes, as somebody would type them. */
    public String typedAreas() {
        return String.join(", ", new TreeSet<>(wished.areas()));
    }

    public String text(String orNone) {
        return orNone == null ? "" : orNone;
    }
}
