package coop.docket.database;

import coop.docket.refusal.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address of an embedded database, checked before anything is opened.
 *
 * <p>A setting of H2 can run SQL, open ports or weaken what is promised, so only those on a list may stand there.
 * Without {@code WRITE_DELAY=0} a killed process loses work that was acknowledged.
 *
 * @param place the address without settings: by it the working connections join the database once it is open
 */
record H2Url(String place, List<String> settings) {
    private static final String REQUIRED = "WRITE_DELAY=0";
    /** How many understood statements a connection keeps; by itself eight, fewer than a page asks. */
    private static final String STATEMENTS = ";QUERY_CACHE_SIZE=128";

    private static final Set<String> ALLOWED = Set.of("WRITE_DELAY", "CACHE_SIZE", "LOCK_TIMEOUT", "DB_CLOSE_ON_EXIT");
    private static final Map<String, String> KINDS = Map.of("jdbc:h2:file:", "file", "jdbc:h2:mem:", "memory");

    /** @throws Refusal if the address is of another kind, lacks a setting or has one that is not on the list */
    static H2Url of(String url) {
        var parts = Arrays.asList(url.split(";"));
        if (KINDS.keySet().stream().noneMatch(parts.get(0)::startsWith)) {
            throw Refusal.notValid("database.url.kind", parts.get(0));
        }
        var settings = parts.subList(1, parts.size()).stream()
                .map(setting -> setting.strip().toUpperCase(Locale.ROOT))
                .toList();
        settings.stream()
                .map(setting -> setting.split("=")[0])
                .filter(name -> !ALLOWED.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.notValid(
                            "database.url.setting",
                            name,
                            ALLOWED.stream().sorted().collect(Collectors.joining(", ")));
                });
        if (!settings.contains(REQUIRED)) {
            throw Refusal.notValid("database.url.required", REQUIRED);
        }
        return new H2Url(parts.get(0), settings);
    }

    /** The address that opens the database; a file that is held by others is told in a sentence, not in a trace file. */
    String opening() {
        return place + ";" + String.join(";", settings) + STATEMENTS + ";TRACE_LEVEL_FILE=0";
    }
}
