package coop.docket.pages.docket;

import coop.docket.cases.docket.Among;
import coop.docket.cases.workflow.Titles;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.register.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that the docket is narrowed by, which can be taken away.
 *
 * @param path the same list without it
 */
public record Chip(String words, String path) {

    /**
     * @param areas names of communes by code
     * @param people names of accounts by number
     * @param titles of what keeps cases from going on
     */
    static List<Chip> of(
            Frame frame, DocketQuery query, Map<String, String> areas, Map<String, String> people, Titles titles) {
        return query.begin().without("sort").all().stream()
                .map(Map.Entry::getKey)
                .distinct()
                .flatMap(name -> words(frame, query, name, areas, people, titles)
                        .map(words ->
                                new Chip(words, DocketQuery.at(query.begin().without(name))))
                        .stream())
                .toList();
    }

    private static Optional<String> words(
            Frame frame,
            DocketQuery query,
            String name,
            Map<String, String> areas,
            Map<String, String> people,
            Titles titles) {
        var asked = query.text(name);
        return switch (name) {
            case "kind" -> joined(query.kinds().stream().map(kind -> frame.say("cases.kind." + kind)));
            case "state" -> query.state().map(state -> frame.say("cases.state." + state));
            case "severity" ->
                query.severity().map(least -> frame.say("docket.at-least", frame.say("docket.severity." + least)));
            case "owner" -> Optional.of(frame.say("docket.owner-is", owner(frame, asked, people)));
            case "area" -> joined(query.parameters().each(name).stream().map(code -> area(frame, code, areas)));
            case "sector", "type" -> Optional.of(listed(frame, name, asked));
            case "open" -> query.openFor().map(open -> frame.say("docket.open-for." + open));
            case "step" ->
                Optional.of(query.kind()
                        .map(kind -> titles.step(kind, asked, frame.language()))
                        .orElse(asked));
            case "new", "regressed", "overdue", "due", "settled" -> Optional.of(frame.say("docket.only." + name));
            case "blocker" -> Optional.of(titles.blocker(asked, frame.language()));
            case "rule" -> Optional.of(frame.say("docket.rule-is", asked));
            case "q" -> Optional.of("“" + asked + "”");
            default -> Optional.empty();
        };
    }

    /** Those of several of which any will do. */
    private static Optional<String> joined(Stream<String> names) {
        return Optional.of(names.collect(Collectors.joining(", "))).filter(words -> !words.isEmpty());
    }

    private static String area(Frame frame, String code, Map<String, String> areas) {
        return code.equals(Among.NONE) ? frame.say("docket.no-area") : areas.getOrDefault(code, code);
    }

    private static String listed(Frame frame, String column, String asked) {
        return asked.equals(Among.NONE)
                ? frame.say("docket.no-" + column)
                : new RegisterWords(frame.reader().words()).text(Sheet.COOPERATIVES.column(column), asked);
    }

    private static String owner(Frame frame, String asked, Map<String, String> people) {
        return switch (asked) {
            case DocketQuery.ME -> frame.say("docket.owner.me");
            case DocketQuery.NOBODY -> frame.say("docket.owner.none");
            default -> people.getOrDefault("account:" + asked, asked);
        };
    }
}
