package coop.docket.browser;

import coop.docket.language.Language;
import coop.docket.pages.frame.Theme;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * One way in which a page can be looked at.
 *
 * @param width of the window in pixels
 */
public record Look(Language language, Theme theme, int width) {
    private static final List<Integer> WIDTHS = List.of(320, 360, 1366);
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);

    public static List<Look> all() {
        return Stream.of(Language.values())
                .flatMap(language -> THEMES.stream()
                        .flatMap(theme -> WIDTHS.stream().map(width -> new Look(language, theme, width))))
                .toList();
    }

    /** Some of them, others each day: {@code -Dseed=} takes the same again. */
    public static List<Look> sample(int size) {
        var seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("looks: -Dseed=" + seed);
        var looks = new java.util.ArrayList<>(all());
        Collections.shuffle(looks, new Random(seed));
        return looks.subList(0, size);
    }

    @Override
    public String toString() {
        return language.code() + " " + theme.code() + " " + width;
    }
}
