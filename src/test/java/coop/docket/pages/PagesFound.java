package coop.docket.pages;

import coop.docket.ShownDemonstration;
import coop.docket.access.Role;
import coop.docket.pages.gate.Routes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every page of the demonstration, as the server itself has it, with an address for each role that finds the way. */
final class PagesFound {
    /** Changes one and adds one; two rows of it are refused. */
    static final String REGISTER =
            """
            code,name,type,legal_status,registered_on,last_activity_on
            HTX-1,Hợp tác xã Dịch vụ nông nghiệp tổng hợp Một,COOPERATIVE,ACTIVE,2015-03-01,2020-01-31
            HTX-2,Hợp tác xã Hai,COOPERATIVE,ACTIVE,2015-03-01,2026-01-31
            HTX-3,Hợp tác xã Ba,NHÀ MÁY,ACTIVE,2015-03-01,2020-01-31
            """;

    /** They lead to whoever vouches for people, and the demonstration knows nobody; or a mail alone leads to them. */
    private static final Set<String> LEADING_AWAY =
            Set.of("/login/sign-on", "/login/sign-on/callback", "/alerts/stop/{secret: [0-9]{1,18}-[A-Za-z0-9_-]{43}}");

    /** Well before the service takes him for gone. */
    private static final Duration TRUSTED = Duration.ofMinutes(20);

    private static final Set<Role> IMPORTERS = Set.of(Role.HEAD, Role.ADMINISTRATOR);
    private static final Map<Role, SignedIn> VISITS = new EnumMap<>(Role.class);

    /** Found when first asked for: many want a visitor and no page. */
    private static final class Found {
        private static final Map<Routes.Entry, List<Place>> ALL = find();
    }

    private record SignedIn(Visit visit, Instant until) {}

    private PagesFound() {}

    /** The addresses of each route, one for each role that comes to it. */
    static List<List<Place>> byRoute() {
        return Found.ALL.values().stream().filter(places -> !places.isEmpty()).toList();
    }

    /** Pages that no link leads to. */
    static List<String> unreached() {
        return Found.ALL.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(each -> each.getKey().path())
                .filter(path -> !LEADING_AWAY.contains(path))
                .toList();
    }

    /** Somebody of this role who has signed in not long ago. */
    static synchronized Visit as(Role role) {
        var now = Instant.now();
        return VISITS.compute(
                        role,
                        (each, before) -> before != null && before.until().isAfter(now) ? before : signIn(each, now))
                .visit();
    }

    private static SignedIn signIn(Role role, Instant now) {
        var account = ShownDemonstration.shared().account(role);
        var visit = Visit.of(ShownDemonstration.shared().address(), account.login(), account.password());
        return new SignedIn(visit, now.plus(TRUSTED));
    }

    static Visit stranger() {
        return new Visit(ShownDemonstration.shared().address());
    }

    static List<Routes.Entry> pages() {
        return ShownDemonstration.shared().routes().stream()
                .filter(PagesFound::isPage)
                .toList();
    }

    private static Map<Routes.Entry, List<Place>> find() {
        var pages = pages();
        var all = new LinkedHashMap<Routes.Entry, List<Place>>();
        pages.forEach(page -> all.put(page, new ArrayList<>()));
        DraftStates.written();
        for (var role : Role.values()) {
            Wanderer.found(as(role), pages, starts(role))
                    .forEach((page, address) -> all.get(page).add(place(page, address, role.name(), () -> as(role))));
        }
        Wanderer.found(stranger(), pages, "/login")
                .forEach((page, address) -> all.get(page).add(place(page, address, "stranger", PagesFound::stranger)));
        return all;
    }

    /** What a form alone leads to. */
    private static String[] starts(Role role) {
        if (role == Role.POLICY) {
            return new String[] {DraftStates.compared()};
        }
        return IMPORTERS.contains(role) ? new String[] {as(role).upload("register.csv", REGISTER)} : new String[0];
    }

    private static Place place(Routes.Entry page, String address, String who, Supplier<Visit> visitor) {
        return new Place(page.path() + " " + who, visitor, browser -> browser.navigate(address));
    }

    private static boolean isPage(Routes.Entry route) {
        return route.method().equals("GET") && produced(route).anyMatch(type -> type.startsWith(MediaType.TEXT_HTML));
    }

    private static Stream<String> produced(Routes.Entry route) {
        return Optional.ofNullable(route.handler().getAnnotation(Produces.class))
                .or(() ->
                        Optional.ofNullable(route.handler().getDeclaringClass().getAnnotation(Produces.class)))
                .stream()
                .flatMap(produces -> Stream.of(produces.value()));
    }
}
