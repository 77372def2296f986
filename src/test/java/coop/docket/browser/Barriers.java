package coop.docket.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What keeps people from using a page: by the rules of WCAG 2.2 A and AA as axe-core knows them, and by our own. */
public final class Barriers {
    private static final String AXE = load("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
    private static final String RUN =
            """
            async () => {
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
                rules: {'target-size': {enabled: true}}
              });
              return found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target + ': ' + n.failureSummary));
            }""";
    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String SMALL =
            """
            () => [...document.querySelectorAll('button, .button, header a, nav a, footer a, select, input:not([type=hidden]):not([hidden])')]
              .filter(e => e.type !== 'radio' && e.type !== 'checkbox')
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, box]) => box.width > 0 && box.left >= 0 && box.height < 43.5)
              .map(([e, box]) => e.outerHTML.slice(0, 100) + ': ' + box.height + ' px high')""";
    private static final String CUT =
            """
            () => [...document.querySelectorAll('svg text')]
              .filter(e => e.getClientRects().length > 0)
              .map(e => [e, e.getBoundingClientRect(), e.ownerSVGElement.getBoundingClientRect()])
              .filter(([e, text, all]) => text.left < all.left - 1 || text.right > all.right + 1
                || text.top < all.top - 1 || text.bottom > all.bottom + 1)
              .map(([e]) => 'cut off in its drawing: ' + e.textContent)""";
    private static final int PHONE = 640;

    private Barriers() {}

    /** One sentence for each; none on a good page. */
    public static List<String> on(Page page) {
        page.evaluate(AXE);
        var found = new ArrayList<>(texts(page.evaluate(RUN)));
        if (((Number) page.evaluate(SIDEWAYS)).intValue() > 0) {
            found.add("the page scrolls sideways");
        }
        found.addAll(texts(page.evaluate(CUT)));
        if (page.viewportSize().width < PHONE) {
            found.addAll(texts(page.evaluate(SMALL)));
        }
        return found;
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static String load(String resource) {
        try (var stream = Barriers.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
