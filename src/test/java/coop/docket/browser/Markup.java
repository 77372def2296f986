package coop.docket.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What is wrong with the HTML of a page, as it was sent, by the checker of those who write HTML's standard. The build has
 * laid its files in a folder of their own, for they would not go together with the program's.
 */
public final class Markup {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILES = Path.of("target", "html-checker");
    private static final ClassLoader CHECKER = load();

    private Markup() {}

    /** One sentence for each mistake or doubt; none on a good page. */
    public static List<String> faults(String html) {
        try {
            var found = JSON.readTree(check(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
            return StreamSupport.stream(found.get("messages").spliterator(), false)
                    .map(Markup::said)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String check(InputStream html) {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(CHECKER);
        try {
            var type = CHECKER.loadClass("nu.validator.client.EmbeddedValidator");
            var format = (Class<? extends Enum>) CHECKER.loadClass(type.getName() + "$OutputFormat");
            var checker = type.getConstructor().newInstance();
            type.getMethod("setOutputFormat", format).invoke(checker, Enum.valueOf(format, "JSON"));
            // it guesses the language of short texts, and wrongly
            type.getMethod("setNoLangDetect", boolean.class).invoke(checker, true);
            return (String) type.getMethod("validate", InputStream.class).invoke(checker, html);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static ClassLoader load() {
        try (var files = Files.list(FILES)) {
            var urls = files.map(Markup::url).toArray(URL[]::new);
            return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static String said(JsonNode message) {
        return "line " + message.path("lastLine").asInt() + ": "
                + message.path("message").asText() + " "
                + message.path("extract").asText();
    }
}
