package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import coop.docket.browser.Barriers;
import coop.docket.browser.Look;
import coop.docket.browser.Markup;
import coop.docket.browser.TestBrowser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page of the service can be used by everybody: each in one look, by seed, and in all of them when thorough. */
class EveryPageTest {
    private static final Path PICTURES = Path.of("target", "pages");
    /** Part of all looks, as in {@code -Dplaces='case .*'}. */
    private static final String PLACES = System.getProperty("places", ".*");

    private static final String SESSION = "docket";

    private static Random random;

    @BeforeAll
    static void a_browser_is_there() {
        TestBrowser.shared();
        random = Look.random();
    }

    @AfterAll
    static void the_broken_service_is_closed() {
        States.close();
    }

    @Test
    void is_linked_from_another_page() {
        assertThat(PagesFound.unreached()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> can_be_used_by_everybody() {
        var pages = PagesFound.byRoute().stream().map(places -> places.get(random.nextInt(places.size())));
        return Stream.concat(pages, States.all().stream()).map(place -> usable(place, List.of(Look.any(random))));
    }

    @TestFactory
    @Tag("thorough")
    Stream<DynamicTest> can_be_used_by_everybody_in_every_look() {
        var looks = Look.byWidth();
        // each reader of a page comes to it in some of the looks
        var pages = PagesFound.byRoute().stream().flatMap(places -> IntStream.range(0, looks.size())
                .mapToObj(at -> usable(places.get(at % places.size()), looks.get(at))));
        var states = States.all().stream().flatMap(place -> looks.stream().map(same -> usable(place, same)));
        return Stream.concat(pages, states).filter(look -> look.getDisplayName().matches(PLACES));
    }

    /** @param looks in one language and theme, so that the page need be fetched but once */
    private static DynamicTest usable(Place place, List<Look> looks) {
        var name = place + " " + looks.stream().map(Look::toString).collect(Collectors.joining(", "));
        return DynamicTest.dynamicTest(name, () -> {
            try {
                look(place, looks);
            } catch (Throwable failed) {
                // hundreds of looks come after it
                System.out.println("LOOK FAILED: " + name + ": " + failed.getMessage());
                throw failed;
            }
        });
    }

    private static void look(Place place, List<Look> looks) {
        var first = looks.get(0);
        var visitor = place.visitor().get();
        try (var context = TestBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(visitor.service().toString())
                        .setViewportSize(first.width(), 800)
                        .setReducedMotion(ReducedMotion.REDUCE))) {
            context.addCookies(cookies(visitor, first));
            var page = context.newPage();
            page.setDefaultTimeout(TestBrowser.PATIENCE);
            var complaints = complaints(page);
            var answer = lastAnswer(page);
            place.way().accept(page);
            assertThat(visitor.cookies().containsKey(SESSION) && page.url().contains("/login"))
                    .as("signed out meanwhile")
                    .isFalse();
            assertThat(page.getAttribute("html", "lang"))
                    .isEqualTo(first.language().code());
            assertThat(Markup.faults(answer.get().text())).as("HTML").isEmpty();
            for (var look : looks) {
                page.setViewportSize(look.width(), 800);
                var picture = PICTURES.resolve(fileName(place + " " + look));
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setType(ScreenshotType.JPEG)
                        .setPath(picture));
                assertThat(picture).as("short enough to be shown").isNotEmptyFile();
                assertThat(Barriers.on(page)).as("barriers, " + look).isEmpty();
            }
            assertThat(complaints).as("told by the browser").isEmpty();
        }
    }

    private static String fileName(String name) {
        return name.replaceAll("[^\\p{L}0-9]+", "-").replaceAll("^-", "") + ".jpg";
    }

    private static List<Cookie> cookies(Visit visitor, Look look) {
        var all = new ArrayList<Cookie>();
        visitor.cookies().forEach((name, text) -> all.add(cookie(visitor, name, text)));
        all.add(cookie(visitor, "docket-lang", look.language().code()));
        all.add(cookie(visitor, "docket-theme", look.theme().code()));
        return all;
    }

    private static Cookie cookie(Visit visitor, String name, String text) {
        return new Cookie(name, text).setUrl(visitor.service().toString());
    }

    private static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    /** What the server sent as the page itself. */
    private static AtomicReference<Response> lastAnswer(Page page) {
        var last = new AtomicReference<Response>();
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
                last.set(response);
            }
        });
        return last;
    }
}
