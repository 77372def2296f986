package coop.docket.alerts.digest;

import coop.docket.language.Unseen;
import coop.docket.language.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the parts of a digest that are cases; a part without any is not told. */
final class CaseBlocks {
    /** What is wrong is told where it is news; where a case is late, that is. */
    private static final Set<Part> NEWS = EnumSet.of(Part.FRESH, Part.REGRESSED, Part.SETTLED);

    private final Digest digest;
    private final Words words;

    CaseBlocks(Digest digest, Words words) {
        this.digest = digest;
        this.words = words;
    }

    List<Told.Block> blocks() {
        var blocks = new ArrayList<Told.Block>();
        digest.sections().forEach((part, section) -> {
            if (section.total() > 0) {
                blocks.add(part == Part.VERIFY ? counted(part, section) : listed(part, section));
            }
        });
        return blocks;
    }

    /** Data to be verified are many, and each says little. */
    private Told.Block counted(Part part, Section section) {
        return new Told.Block(
                id(part),
                heading(part, section),
                words.say("digest.verify"),
                List.of(),
                words.say("digest.all", section.total()),
                section.path());
    }

    private Told.Block listed(Part part, Section section) {
        return new Told.Block(
                id(part),
                heading(part, section),
                "",
                section.lines().stream().map(line -> item(part, line)).toList(),
                words.say("digest.all", section.total()),
                section.path());
    }

    private static String id(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private String heading(Part part, Section section) {
        return words.say("digest.heading", words.say("digest.part." + part), section.total());
    }

    private Told.Item item(Part part, Line line) {
        var late =
                line.outcome() == null && line.dueOn() != null && line.dueOn().isBefore(digest.day());
        var lead = Stream.of(line.name(), line.area()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        var detail = Stream.of(
                        when(line),
                        words.say("cases.kind." + line.kind()),
                        NEWS.contains(part) ? line.titles().getOrDefault(words.language(), "") : "",
                        part == Part.MINE ? "" : owner(line))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
        return new Told.Item(Unseen.marked(lead), Unseen.marked(detail), late ? "bad" : "", line.path());
    }

    /** How it ended, or how long there is until its deadline. */
    private String when(Line line) {
        if (line.outcome() != null) {
            return words.say("cases.outcome." + line.outcome());
        }
        return line.dueOn() == null ? "" : left(line.dueOn());
    }

    private String left(LocalDate due) {
        var days = ChronoUnit.DAYS.between(digest.day(), due);
        if (days < 0) {
            return words.say("digest.days-late", -days);
        }
        return days == 0 ? words.say("digest.due-today") : words.say("digest.days-left", days, due);
    }

    private String owner(Line line) {
        if (line.outcome() != null) {
            return "";
        }
        return line.owner() == null ? words.say("digest.nobody") : line.owner();
    }
}
