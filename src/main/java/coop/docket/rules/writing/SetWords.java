package coop.docket.rules.writing;

import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;

/** Writes a text into a file of words: in the place of the one under its key, else at the end. */
public final class SetWords {
    private SetWords() {}

    public static SourceFile to(SourceFile file, String key, String text) {
        var lines = new ArrayList<>(file.text().lines().toList());
        var line = key + "=" + text.strip().replaceAll("\\s+", " ").replace("\\", "\\\\");
        var at = lines.stream().map(each -> each.startsWith(key + "=")).toList().indexOf(true);
        if (at < 0) {
            lines.add(line);
        } else {
            lines.set(at, line);
        }
        return new SourceFile(file.path(), String.join("\n", lines) + "\n");
    }
}
