package coop.docket.pages.progress;

import coop.docket.cases.CaseKind;
import coop.docket.cases.docket.Among;
import coop.docket.pages.docket.DocketQuery;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Further;
import coop.docket.pages.frame.Parameters;
import coop.docket.progress.Part;
import coop.docket.progress.reports.Quarter;
import coop.docket.progress.work.By;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What the address of a page of progress asks for, and the addresses of the lists behind its figures. */
public record Asked(Parameters parameters) {
    private static final String[] PART = {"area", "sector", "type"};

    static Asked of(String query) {
        return new Asked(Parameters.of(query).without("lang", "theme"));
    }

    Part part() {
        return new Part(text("area"), text("sector"), text("type"));
    }

    static Asked of(Part part) {
        var asked = new Asked(Parameters.of(""));
        asked = part.area() == null ? asked : asked.with("area", part.area());
        asked = part.sector() == null ? asked : asked.with("sector", part.sector());
        return part.type() == null ? asked : asked.with("type", part.type());
    }

    Asked with(String name, String text) {
        return new Asked(parameters.with(name, text));
    }

    /** The one that is named, or the last one that has ended; this one where none is. */
    Quarter quarter(LocalDate today) {
        return "last".equals(text("quarter"))
                ? Quarter.lastFull(today)
                : parameters.first("quarter").flatMap(Quarter::read).orElse(Quarter.of(today));
    }

    Optional<CaseKind> kind() {
        return named(CaseKind.values(), "kind");
    }

    <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(text(name))).findFirst();
    }

    /** Null where it is not asked. */
    public String text(String name) {
        return parameters.first(name).orElse(null);
    }

    public boolean asks(String name, Object choice) {
        return String.valueOf(choice).equals(text(name));
    }

    /** The same part, and so much more. @param more names and values in turn */
    public String at(String path, String... more) {
        var asked = part(parameters);
        for (int i = 0; i < more.length; i += 2) {
            asked = asked.with(more[i], more[i + 1]);
        }
        return asked.at(path);
    }

    /** Which line comes first. @param size of the whole list */
    int from(int size) {
        return Math.min(Further.after(parameters), size);
    }

    /** Where some lines of such a list stand, and where it goes on. */
    Further further(Frame frame, String path, int from, int shown, int size) {
        return Further.of(frame, parameters, path, from, shown, size);
    }

    /** A list of the docket. */
    String cases(String... more) {
        var path = at("/cases", more);
        return path.contains("?") ? path : DocketQuery.ALL;
    }

    /** A list of its own, where the docket has none. */
    String list(Object of, String... more) {
        return at(
                "/progress/list",
                Stream.concat(Stream.of("of", of.toString()), Stream.of(more)).toArray(String[]::new));
    }

    /** The same of one commune. @param area null where it is not known */
    Asked within(String area) {
        return new Asked(parameters.with("area", area == null ? Among.NONE : area));
    }

    /** What narrows a list to one group. */
    static String[] group(By by, String key) {
        var none = Among.NONE;
        return switch (by) {
            case AREA -> new String[] {"area", key == null ? none : key};
            case SECTOR -> new String[] {"sector", key == null ? none : key};
            case TYPE -> new String[] {"type", key == null ? none : key};
            case PERSON -> new String[] {"owner", key == null ? none : key};
            case KIND -> new String[] {"kind", key};
        };
    }

    private static Parameters part(Parameters all) {
        var part = Parameters.of("");
        for (var name : PART) {
            var asked = all.first(name);
            if (asked.isPresent()) {
                part = part.with(name, asked.get());
            }
        }
        return part;
    }
}
