package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import coop.docket.language.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Pattern KEY = Pattern.compile("\"(intake\\.[a-z0-9.-]+[a-z0-9])\"");

    private static TreeSet<String> usedInCode() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/coop/docket/intake"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    @Nested
    class Each_reason {
        @Test
        void has_a_sentence_in_every_language_and_none_is_left_over() throws IOException {
            var used = usedInCode();
            for (var language : Language.values()) {
                assertThat(used).allMatch(Words.in(language)::has);
                var written = new Properties();
                var name = "src/main/resources/words/intake." + language.code() + ".properties";
                try (var text = Files.newBufferedReader(Path.of(name))) {
                    written.load(text);
                }
                assertThat(used).containsAll(written.stringPropertyNames());
            }
        }
    }
}
