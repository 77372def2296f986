package coop.docket.pages.progress;

import coop.docket.areas.Area;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.register.ClosedList;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page of progress is narrowed to, and can be.
 *
 * @param areas to choose from; none where these are too many
 * @param words what it is narrowed to; empty where it is not
 */
public record Narrowing(Asked asked, List<Area> areas, List<String> words) {
    private static final int AREAS = 250;

    static Narrowing of(Frame frame, ProgressUses uses, Asked asked) {
        var area = asked.text("area");
        return new Narrowing(
                asked,
                uses.areas().offered(frame.reader().signedIn(), AREAS, area == null ? "" : area),
                words(frame, uses, asked));
    }

    static List<String> words(Frame frame, ProgressUses uses, Asked asked) {
        var words = new ArrayList<String>();
        var area = asked.text("area");
        if (area != null) {
            var names = uses.areas().names(frame.reader().signedIn(), java.util.stream.Stream.of(area));
            words.add("none".equals(area) ? frame.say("docket.no-area") : names.getOrDefault(area, area));
        }
        listed(frame, asked.text("sector"), ClosedList.SECTOR, "docket.no-sector", words);
        listed(frame, asked.text("type"), ClosedList.TYPE, "pages.not-known", words);
        return words;
    }

    private static void listed(Frame frame, String key, ClosedList list, String none, List<String> words) {
        if (key != null) {
            words.add(
                    "none".equals(key)
                            ? frame.say(none)
                            : new RegisterWords(frame.reader().words()).listed(list, key));
        }
    }

    public boolean any() {
        return !words.isEmpty();
    }

    public String text(String name) {
        return asked.text(name) == null ? "" : asked.text(name);
    }
}
