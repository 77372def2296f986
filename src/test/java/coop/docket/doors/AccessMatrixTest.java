package coop.docket.doors;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Permission;
import coop.docket.access.Permissions;
import coop.docket.access.Role;
import coop.docket.access.Route;
import coop.docket.doors.Asking.Answer;
import coop.docket.pages.gate.OneClick;
import coop.docket.pages.gate.Routes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/**
 * Every route that the server itself found, asked by everybody: each role here, there, nowhere and everywhere, and a
 * stranger. Whoever is here must not be able to tell whether there is anything there.
 */
class AccessMatrixTest {
    private static final TwoAreas AREAS = new TwoAreas();
    private static final AtomicLong ASKED = new AtomicLong();
    /** Whom a route sends to its own page or out of it, whatever he asks. */
    private static final Set<String> OF_ONESELF = Set.of("/login", "/logout", "/me/reading", "/me/password");

    private static final List<String> QUERIES =
            List.of("q=%s", "area=%s", "kind=INACTIVE&q=%s", "sort=NEWEST&q=%s", "owner=none&area=%s");

    @AfterAll
    static void tell() {
        System.out.println(AREAS.service.routes().size() + " routes, " + (AREAS.people.size() + 1) + " people, "
                + ASKED.get() + " questions");
    }

    private static Answer get(Asking who, String path) {
        ASKED.incrementAndGet();
        return who.get(path);
    }

    private static Route declared(Routes.Entry route) {
        return Route.of(route.handler()).orElseThrow();
    }

    private static boolean may(Asking who, Routes.Entry route) {
        return declared(route).needed().stream()
                .allMatch(needed -> Permissions.allow(Set.of(who.role()), needed)
                        && (who.areas().isEmpty() || !needed.name().startsWith("MANAGE_")));
    }

    private static Stream<DynamicTest> each(String method, Check check) {
        return AREAS.service.routes().stream()
                .filter(route -> route.method().equals(method) && !OF_ONESELF.contains(route.path()))
                .map(route -> DynamicTest.dynamicTest(route.path(), () -> {
                    for (var place : Place.of(route.path(), AREAS)) {
                        check.of(route, place);
                    }
                }));
    }

    /** What must hold of a route. */
    private interface Check {
        void of(Routes.Entry route, Place place);
    }

    /** What differs between two answers though they say the same: their own addresses, and what is made anew each time. */
    private static String same(Answer answer, String... words) {
        // before any word goes, for a digit of a reference may be one
        var body = answer.body()
                .replaceAll("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}", "REFERENCE")
                .replaceAll("name=\"token\" value=\"[^\"]+\"", "TOKEN");
        for (var word : words) {
            body = body.replace(word, "~");
        }
        return answer.status() + " " + answer.type() + " " + answer.headers() + "\n" + body;
    }

    private static void innocent(Answer answer, Asking who, String path) {
        assertThat(answer.body().toLowerCase(Locale.ROOT)).as(who + " " + path).doesNotContain(TwoAreas.MARK_OF_THERE);
        assertThat(answer.status()).as(who + " " + path).isLessThan(500);
    }

    @Nested
    class Every_route {

        @TestFactory
        Stream<DynamicTest> declares_what_it_needs() {
            assertThat(AREAS.service.routes()).hasSizeGreaterThan(20);
            return AREAS.service.routes().stream()
                    .map(route -> DynamicTest.dynamicTest(
                            route.method() + " " + route.path(),
                            () -> assertThat(Route.of(route.handler())).isPresent()));
        }
    }

    @Nested
    class What_is_read {

        @TestFactory
        Stream<DynamicTest> is_told_to_whoever_may_and_to_nobody_else() {
            return each("GET", (route, place) -> {
                var stranger = get(AREAS.stranger(), place.there());
                innocent(stranger, AREAS.stranger(), place.there());
                if (!declared(route).open()) {
                    assertThat(stranger.status()).isEqualTo(route.path().startsWith("/api/") ? 401 : 303);
                }
                AREAS.people.forEach(who -> {
                    var answer = get(who, place.there());
                    if (!may(who, route)) {
                        assertThat(answer.status())
                                .as(who + " " + place.there())
                                .isEqualTo(403);
                        innocent(answer, who, place.there());
                    }
                    if (!Permissions.allow(Set.of(who.role()), Permission.READ_PERSONAL_DATA)) {
                        assertThat(answer.body()).as(who + " " + place.there()).doesNotContain(TwoAreas.PERSON);
                    }
                });
            });
        }

        @TestFactory
        Stream<DynamicTest> of_another_area_is_answered_as_what_there_is_not() {
            return each("GET", (route, place) -> {
                for (var area : List.of(TwoAreas.HERE, TwoAreas.NOWHERE)) {
                    AREAS.limitedTo(area).filter(who -> may(who, route)).forEach(who -> {
                        var there = get(who, place.there());
                        innocent(there, who, place.there());
                        assertThat(same(there, place.there()))
                                .as(who + " " + place.there())
                                .isEqualTo(same(get(who, place.none()), place.none()));
                    });
                }
            });
        }

        @TestFactory
        Stream<DynamicTest> cannot_be_found_by_any_search() {
            return each("GET", (route, place) -> AREAS.limitedTo(TwoAreas.HERE)
                    .filter(who -> may(who, route))
                    .forEach(who -> QUERIES.forEach(query -> {
                        var mark = query.contains("area=") ? TwoAreas.THERE : TwoAreas.MARK_OF_THERE;
                        var unknown = query.contains("area=") ? TwoAreas.NOWHERE : "zqnobod";
                        var found = get(who, place.here() + "?" + query.formatted(mark));
                        var nothing = get(who, place.here() + "?" + query.formatted(unknown));
                        assertThat(same(found, mark, unknown))
                                .as(who + " " + place.here() + " " + query)
                                .isEqualTo(same(nothing, mark, unknown));
                    })));
        }

        @TestFactory
        Stream<DynamicTest> of_ones_own_area_is_there() {
            return Stream.of("/cooperatives", "/cases", "/api/v1/cases", "/api/v1/cooperatives")
                    .map(path -> DynamicTest.dynamicTest(path, () -> AREAS.limitedTo(TwoAreas.HERE)
                            .filter(who -> who.role() != Role.ADMINISTRATOR)
                            .forEach(who -> assertThat(get(who, path + "?q=" + TwoAreas.MARK_OF_HERE)
                                            .body())
                                    .as(who + " " + path)
                                    .containsIgnoringCase("gcn:" + TwoAreas.MARK_OF_HERE))));
        }

        @TestFactory
        Stream<DynamicTest> of_persons_is_there_for_those_who_need_it() {
            var path = "/cooperatives/" + AREAS.cooperativeOf(TwoAreas.MARK_OF_HERE);
            return AREAS.limitedTo(TwoAreas.HERE)
                    .map(who -> DynamicTest.dynamicTest(
                            who.name(), () -> assertThat(get(who, path).body().contains(TwoAreas.PERSON))
                                    .isEqualTo(Permissions.allow(Set.of(who.role()), Permission.READ_PERSONAL_DATA))));
        }
    }

    @Nested
    class What_happens_there {

        /** Counts, pages, orders, suggestions: whatever it is, it is what it was. */
        @TestFactory
        Stream<DynamicTest> changes_nothing_that_is_told_here() {
            var before = new LinkedHashMap<String, String>();
            ask((who, path) -> before.put(who + " " + path, same(get(who, path))));
            AREAS.somethingHappensThere();
            var tests = new ArrayList<DynamicTest>();
            ask((who, path) -> tests.add(DynamicTest.dynamicTest(
                    who + " " + path, () -> assertThat(same(get(who, path))).isEqualTo(before.get(who + " " + path)))));
            return tests.stream();
        }

        private static void ask(BiConsumer<Asking, String> asking) {
            for (var route : AREAS.service.routes()) {
                // that there was a run is told to whoever may ask for one; not what it found; and an exported case
                // tells
                // that it was exported before
                if (!route.method().equals("GET")
                        || Set.of("/runs", "/api/v1/assessments").contains(route.path())
                        || route.path().endsWith("/file")) {
                    continue;
                }
                for (var place : Place.of(route.path(), AREAS)) {
                    AREAS.limitedTo(TwoAreas.HERE)
                            .filter(who -> may(who, route))
                            .forEach(who -> asking.accept(who, place.here()));
                }
            }
        }
    }

    @Nested
    class What_is_changed {

        @TestFactory
        Stream<DynamicTest> needs_what_only_a_page_of_ours_or_a_program_with_a_token_has() {
            return each("POST", (route, place) -> {
                if (route.handler().isAnnotationPresent(OneClick.class)) {
                    // a mail program sends to it, and the secret in its address is what it needs
                    return;
                }
                var before = AREAS.everythingDone();
                var api = route.path().startsWith("/api/");
                AREAS.people.forEach(who -> {
                    var bare = new Asking(
                            who.service(), who.name(), who.role(), who.areas(), api ? null : who.session(), "", null);
                    assertThat(post(bare, route, place.here()).status())
                            .as(who + " " + place.here())
                            .isEqualTo(api ? 401 : 403);
                });
                assertThat(AREAS.everythingDone()).isEqualTo(before);
            });
        }

        @TestFactory
        Stream<DynamicTest> is_refused_to_roles_that_may_not() {
            return each("POST", (route, place) -> {
                var before = AREAS.everythingDone();
                AREAS.people.stream().filter(who -> !may(who, route)).forEach(who -> assertThat(
                                post(who, route, place.here()).status())
                        .as(who + " " + place.here())
                        .isEqualTo(403));
                assertThat(AREAS.everythingDone()).isEqualTo(before);
            });
        }

        @TestFactory
        Stream<DynamicTest> is_not_there_if_it_lies_in_another_area() {
            return each("POST", (route, place) -> {
                if (place.there().equals(place.none())) {
                    return;
                }
                var before = AREAS.everythingDone();
                for (var area : List.of(TwoAreas.HERE, TwoAreas.NOWHERE)) {
                    AREAS.limitedTo(area).filter(who -> may(who, route)).forEach(who -> {
                        var there = post(who, route, place.there());
                        assertThat(there.status()).as(who + " " + place.there()).isEqualTo(404);
                        var words =
                                new String[] {place.there(), place.none(), number(place.there()), number(place.none())};
                        assertThat(same(there, words)).isEqualTo(same(post(who, route, place.none()), words));
                    });
                }
                assertThat(AREAS.everythingDone()).isEqualTo(before);
            });
        }

        @TestFactory
        Stream<DynamicTest> in_bulk_says_of_another_area_what_it_says_of_nothing() {
            var route = AREAS.service.routes().stream()
                    .filter(each -> each.path().equals("/cases/assign"))
                    .findFirst()
                    .orElseThrow();
            var there = Long.toString(AREAS.caseOf(TwoAreas.MARK_OF_THERE));
            var none = Long.toString(Place.NOT_THERE);
            return AREAS.limitedTo(TwoAreas.HERE)
                    .filter(who -> may(who, route))
                    .map(who -> DynamicTest.dynamicTest(who.name(), () -> {
                        var before = AREAS.everythingDone();
                        var answer = form(who, "/cases/assign", "&case=" + there + ":1&assignee=me");
                        var nothing = form(who, "/cases/assign", "&case=" + none + ":1&assignee=me");
                        assertThat(same(answer, there, none)).isEqualTo(same(nothing, there, none));
                        assertThat(AREAS.everythingDone()).isEqualTo(before);
                    }));
        }

        private static String number(String path) {
            return path.replaceAll("\\D*(\\d+)$", "$1");
        }

        private static Answer form(Asking who, String path, String fields) {
            ASKED.incrementAndGet();
            return who.send(
                    "POST",
                    path,
                    "application/x-www-form-urlencoded",
                    "token=" + who.formToken() + "&version=1&text=x" + fields,
                    Map.of());
        }

        private static Answer post(Asking who, Routes.Entry route, String path) {
            ASKED.incrementAndGet();
            if (path.startsWith("/api/")) {
                var more = Map.of("If-Match", "\"1\"", "Idempotency-Key", "k" + ASKED.get());
                return who.send("POST", path, "application/json", "{\"action\":\"comment\",\"text\":\"x\"}", more);
            }
            var consumes = route.handler().getAnnotation(Consumes.class);
            if (consumes != null && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA)) {
                var body = "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + who.formToken()
                        + "\r\n--x--\r\n";
                return who.send("POST", path, "multipart/form-data; boundary=x", body, Map.of());
            }
            return form(who, path, "&assignee=me");
        }
    }
}
