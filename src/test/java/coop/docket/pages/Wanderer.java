package coop.docket.pages;

import coop.docket.pages.gate.Routes;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glassfish.jersey.uri.UriTemplate;

/** Somebody who follows every link that a page shows him, and so finds an address for each route he can come to. */
final class Wanderer {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int OF_A_KIND = 3;

    private final Visit visit;
    private final List<Routes.Entry> pages;
    private final Map<Routes.Entry, String> found = new LinkedHashMap<>();
    private final Map<Routes.Entry, Integer> visited = new LinkedHashMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();

    private Wanderer(Visit visit, List<Routes.Entry> pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param starts where he begins besides the start page */
    static Map<Routes.Entry, String> found(Visit visit, List<Routes.Entry> pages, String... starts) {
        var wanderer = new Wanderer(visit, pages);
        wanderer.ahead.add("/");
        wanderer.ahead.addAll(List.of(starts));
        while (!wanderer.ahead.isEmpty()) {
            wanderer.look(wanderer.ahead.poll());
        }
        return wanderer.found;
    }

    private void look(String address) {
        var route = route(address.replaceFirst("\\?.*", ""));
        if (route.isEmpty() || visited.merge(route.get(), 1, Integer::sum) > OF_A_KIND) {
            return;
        }
        var answer = visit.get(address);
        if (answer.statusCode() != 200) {
            return;
        }
        found.putIfAbsent(route.get(), address);
        LINK.matcher(answer.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.contains("lang=") && !link.contains("theme="))
                .forEach(ahead::add);
    }

    /** Of several that match, the one that leaves least open. */
    private Optional<Routes.Entry> route(String path) {
        return pages.stream()
                .filter(page -> new UriTemplate(page.path()).match(path, new java.util.ArrayList<>()))
                .min(java.util.Comparator.comparing(page -> page.path().contains("{") ? 1 : 0));
    }
}
