package coop.docket.pages.cooperatives;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.pages.frame.Section;
import coop.docket.register.Sheet;
import coop.docket.register.search.CooperativeLine;
import coop.docket.register.search.Found;
import coop.docket.register.search.Place;
import java.util.List;
import java.util.Map;

/**
 * The cooperatives that match some words.
 *
 * @param next where the list goes on; null where it does not
 */
public record SearchPage(Frame frame, String words, List<Line> lines, String next) implements Page {
    private static final int LINES = 50;
    private static final String PATH = "/cooperatives";

    /** One of them, in the reader's language. */
    public record Line(CooperativeLine cooperative, String type, String area, String status) {
        public String path() {
            return PATH + "/" + cooperative.id();
        }
    }

    static SearchPage of(Reader reader, CooperativeUses uses, Parameters asked) {
        var words = asked.first("q").orElse("");
        var found = uses.search().search(reader.signedIn(), words, place(asked), LINES + 1);
        var shown = found.subList(0, Math.min(LINES, found.size()));
        var areas = uses.areas().names(reader.signedIn(), shown.stream().map(each -> each.cooperative()
                .area()));
        var register = new RegisterWords(reader.words());
        return new SearchPage(
                reader.frame(Section.COOPERATIVES, "docket.cooperatives.title"),
                words,
                shown.stream()
                        .map(each -> line(register, each.cooperative(), areas))
                        .toList(),
                found.size() > LINES ? next(asked, shown.get(LINES - 1)) : null);
    }

    private static Line line(RegisterWords register, CooperativeLine line, Map<String, String> areas) {
        var area = Sheet.COOPERATIVES.column("area");
        return new Line(
                line,
                register.content(Sheet.COOPERATIVES.column("type"), line.type()),
                line.area() == null ? register.content(area, null) : areas.getOrDefault(line.area(), line.area()),
                register.content(Sheet.COOPERATIVES.column("legal_status"), line.legalStatus()));
    }

    private static String next(Parameters asked, Found last) {
        var place = last.place();
        return asked.without("lang", "theme")
                .with("rank", String.valueOf(place.rank()))
                .with("name", place.name())
                .with("id", String.valueOf(place.id()))
                .at(PATH);
    }

    private static Place place(Parameters asked) {
        try {
            return asked.first("id").isEmpty()
                    ? Place.START
                    : new Place(
                            Integer.parseInt(asked.first("rank").orElse("")),
                            asked.first("name").orElse(""),
                            Long.parseLong(asked.first("id").get()));
        } catch (NumberFormatException notOurs) {
            return Place.START;
        }
    }
}
