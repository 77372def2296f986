package coop.docket.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said about access, in every language. */
class AccessWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_is_there(Language language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(Language.VI)).isNotEmpty();
    }

    private static Set<String> keys(Language language) throws IOException {
        var words = new Properties();
        try (var stream =
                AccessWordsTest.class.getResourceAsStream("/words/access." + language.code() + ".properties")) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
    }
}
