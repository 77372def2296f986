package coop.docket.rules.guard;

import coop.docket.rules.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rule files kept in one text, each after a line that begins with {@code ===} and says what it is. */
public final class Corpus {
    private static final String MARK = "=== ";

    private Corpus() {}

    /** A file of the corpus, all of them under the same path. */
    public record Entry(String name, SourceFile file) {
        /** What stands before the colon of the name. */
        public String family() {
            return name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Entry> read(String resource) {
        try (var in = Corpus.class.getResourceAsStream(resource)) {
            var entries = new ArrayList<Entry>();
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var part : ("\n" + text).split("\n" + MARK)) {
                if (!part.isBlank()) {
                    var name = part.substring(0, part.indexOf('\n'));
                    // too long to keep as it is
                    var drl = part.substring(name.length() + 1).replace("@MEGABYTE@", "x".repeat(1_000_000)) + "\n";
                    entries.add(new Entry(name, new SourceFile("debt/DEB-77.drl", drl)));
                }
            }
            return entries;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
