package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Role;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Every figure of the pages of progress leads to a list of exactly as many lines. */
class ProgressLinksTest {
    private static final Pattern IN_TABLE =
            Pattern.compile("<a class=\"count\" href=\"([^\"]+)\">(?:<b>)?([0-9.]+)(?:</b>)?</a>");
    private static final Pattern BAR = Pattern.compile("(?s)<a href=\"([^\"]+)\">\\s*<rect class=\"row\"(?:(?!</a>).)*?"
            + "<text class=\"worth count\"[^>]*>([0-9.]+)</text>");
    private static final Pattern SHOWING = Pattern.compile("Hiện [0-9.]+–[0-9.]+ trong ([0-9.]+)");

    /** Of each list what a figure says; two figures of one list say the same. */
    private static Map<String, Long> figures(Visit visit, String page) {
        var body = visit.get(page).body();
        var figures = new TreeMap<String, Long>();
        Stream.of(IN_TABLE, BAR)
                .flatMap(pattern -> pattern.matcher(body).results())
                .forEach(found -> {
                    var path = found.group(1).replace("&amp;", "&");
                    var before = figures.put(path, number(found.group(2)));
                    assertThat(before).as(path).isIn(null, number(found.group(2)));
                });
        return figures;
    }

    private static long number(String shown) {
        return Long.parseLong(shown.replace(".", ""));
    }

    private static Stream<DynamicTest> lead(Visit visit, String page) {
        var figures = figures(visit, page);
        assertThat(figures).as(page).isNotEmpty();
        return figures.entrySet().stream()
                .map(figure -> DynamicTest.dynamicTest(page + " → " + figure.getKey(), () -> {
                    var list = visit.get(figure.getKey());
                    assertThat(list.statusCode()).isEqualTo(200);
                    var shown = SHOWING.matcher(list.body());
                    assertThat(shown.find()).as(figure.getKey()).isTrue();
                    assertThat(number(shown.group(1))).isEqualTo(figure.getValue());
                }));
    }

    @Nested
    class A_head_of_the_province {
        private final Visit head = PagesFound.as(Role.HEAD);

        @TestFactory
        Stream<DynamicTest> is_led_from_each_figure() {
            return lead(head, "/progress");
        }

        @TestFactory
        Stream<DynamicTest> is_led_from_each_figure_of_a_part() {
            return Stream.of("sector=AGRICULTURE", "type=COOPERATIVE&sector=NON_AGRICULTURE")
                    .flatMap(part -> lead(head, "/progress?" + part));
        }

        @TestFactory
        Stream<DynamicTest> is_led_from_each_figure_of_a_report() {
            return Stream.of("quarter=last", "sector=AGRICULTURE")
                    .flatMap(report -> lead(head, "/progress/report?" + report));
        }

        @TestFactory
        Stream<DynamicTest> is_led_from_each_figure_of_each_step() {
            return lead(head, "/progress/steps");
        }

        @TestFactory
        Stream<DynamicTest> is_led_from_each_figure_of_each_group() {
            return Stream.of("by=AREA&kind=DISSOLUTION", "by=SECTOR", "by=TYPE&kind=DEBT")
                    .flatMap(groups -> lead(head, "/progress/groups?" + groups));
        }
    }

    @Nested
    class An_inspector_of_some_communes {
        @TestFactory
        Stream<DynamicTest> is_led_from_each_figure() {
            return lead(PagesFound.as(Role.INSPECTOR), "/progress");
        }
    }
}
