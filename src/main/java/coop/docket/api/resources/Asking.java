package coop.docket.api.resources;

import coop.docket.refusal.Refusal;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an address asks for; a name that it may not have is refused, for a filter that is misspelt finds too much. */
final class Asking {
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST = 500;

    private final MultivaluedMap<String, String> parameters;

    private Asking(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @throws Refusal NOT_VALID if there is another parameter than these */
    static Asking of(UriInfo address, String... names) {
        var parameters = address.getQueryParameters();
        if (!Set.of(names).containsAll(parameters.keySet())) {
            throw Refusal.notValid("api.parameter.unknown", String.join(", ", names));
        }
        return new Asking(parameters);
    }

    Optional<String> text(String name) {
        var given = Optional.ofNullable(parameters.getFirst(name)).filter(text -> !text.isBlank());
        if (given.filter(text -> text.length() > LONGEST || text.indexOf('\0') >= 0)
                .isPresent()) {
            throw Refusal.notValid("api.parameter.text", name, LONGEST);
        }
        return given;
    }

    boolean flag(String name) {
        return text(name)
                .map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw value(name, "true, false");
                })
                .orElse(false);
    }

    /** How many lines a page has. */
    int limit() {
        return text("limit")
                .map(text -> {
                    if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > MOST) {
                        throw value("limit", "1–" + MOST);
                    }
                    return Integer.valueOf(text);
                })
                .orElse(USUAL);
    }

    <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return text(name).map(text -> read(name, type, text));
    }

    /** Any number of them, each named by itself. */
    <E extends Enum<E>> Set<E> some(String name, Class<E> type) {
        var some = EnumSet.noneOf(type);
        parameters.getOrDefault(name, List.of()).forEach(text -> some.add(read(name, type, text)));
        return some;
    }

    private static <E extends Enum<E>> E read(String name, Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> value(
                        name,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** A refusal that says what may stand there. */
    static Refusal value(String name, String possible) {
        return Refusal.notValid("api.parameter.value", name, possible);
    }
}
