package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the pages: none may lack in one language only. */
class WordsOfPagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @CsvSource({
        "pages, en",
        "pages, th",
        "docket, en",
        "docket, th",
        "api, en",
        "api, th",
        "service, en",
        "service, th",
        "imports, en",
        "imports, th",
        "layouts, en",
        "layouts, th",
        "runs, en",
        "runs, th",
        "outbox, en",
        "outbox, th",
        "accounts, en",
        "accounts, th",
        "policy, en",
        "policy, th",
        "progress, en",
        "progress, th"
    })
    void are_the_same_in_all_languages(String file, String language) {
        var source = words(file, "vi");
        var other = words(file, language);

        assertThat(other.stringPropertyNames()).isEqualTo(source.stringPropertyNames());
        for (var key : source.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank().isNotEqualTo(source.getProperty(key));
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(source.getProperty(key)));
        }
    }

    private static TreeSet<String> places(String sentence) {
        var places = new TreeSet<String>();
        PLACE.matcher(sentence).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    private static Properties words(String file, String language) {
        var words = new Properties();
        try (var stream =
                WordsOfPagesTest.class.getResourceAsStream("/words/" + file + "." + language + ".properties")) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
