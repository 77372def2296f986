package coop.docket.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's own sentences in all languages. */
class TranslationsTest {
    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]+}");

    static Stream<String> translations() throws IOException {
        try (var files = Files.list(WORDS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".vi.properties"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> bundles() throws IOException {
        return translations().map(TranslationsTest::bundle).distinct();
    }

    @Nested
    class A_translation {
        @ParameterizedTest(name = "{0}")
        @MethodSource("coop.docket.language.TranslationsTest#translations")
        void has_the_sentences_of_the_vietnamese_with_the_same_places(String name) throws IOException {
            assertThat(places(name)).isEqualTo(places(bundle(name) + ".vi.properties"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("coop.docket.language.TranslationsTest#bundles")
        void exists_in_every_language(String bundle) {
            for (var language : Language.values()) {
                assertThat(WORDS.resolve(bundle + "." + language.code() + ".properties"))
                        .exists();
            }
        }
    }

    private static String bundle(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static Map<String, Set<String>> places(String name) throws IOException {
        var sentences = new Properties();
        try (var text = Files.newBufferedReader(WORDS.resolve(name))) {
            sentences.load(text);
        }
        var places = new TreeMap<String, Set<String>>();
        sentences.stringPropertyNames().forEach(key -> {
            assertThat(sentences.getProperty(key)).as(key).isNotBlank();
            var found = new TreeSet<String>();
            PLACE.matcher(sentences.getProperty(key))
                    .results()
                    .map(MatchResult::group)
                    .forEach(found::add);
            places.put(key, found);
        });
        return places;
    }
}
