package coop.docket.browser;

import coop.docket.language.Language;
import coop.docket.pages.frame.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way in which a page can be looked at.
 *
 * @param width of the window in pixels
 */
public record Look(Language language, Theme theme, int width) {
    private static final List<Integer> WIDTHS = List.of(320, 360, 1366);
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);

    /** All of them, or those whose name {@code -Dlooks=} matches, {@code vi.*360} for instance. */
    public static List<Look> all() {
        var asked = System.getProperty("looks", ".*");
        return Stream.of(Language.values())
                .flatMap(language -> THEMES.stream()
                        .flatMap(theme -> WIDTHS.stream().map(width -> new Look(language, theme, width))))
                .filter(look -> look.toString().matches(asked))
                .toList();
    }

    /** The same, those in one language and theme together. */
    public static List<List<Look>> byWidth() {
        return List.copyOf(all().stream()
                .collect(Collectors.groupingBy(
                        look -> look.language().code() + look.theme().code(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Any of them. */
    public static Look any(Random random) {
        return all().get(random.nextInt(all().size()));
    }

    /** Some of them, others each time: {@code -Dseed=} takes the same again. */
    public static List<Look> sample(int size) {
        var random = random();
        return Stream.generate(() -> any(random)).limit(size).toList();
    }

    /** Others each time: {@code -Dseed=} gives the same again. */
    public static Random random() {
        var seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("looks: -Dseed=" + seed);
        return new Random(seed);
    }

    @Override
    public String toString() {
        return language.code() + " " + theme.code() + " " + width;
    }
}
