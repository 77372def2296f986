package coop.docket.pages.rules;

import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a file differs between two packs.
 *
 * @param turn a key: added, removed or changed
 */
public record FileDiff(String path, String turn, List<LineDiff.Row> rows) {

    /** Those that differ, by path. */
    public static List<FileDiff> between(PackFiles one, PackFiles other) {
        var paths = new TreeSet<String>();
        one.files().forEach(file -> paths.add(file.path()));
        other.files().forEach(file -> paths.add(file.path()));
        return paths.stream()
                .filter(path -> !one.file(path).equals(other.file(path)))
                .map(path -> of(
                        path,
                        one.file(path).map(SourceFile::text).orElse(null),
                        other.file(path).map(SourceFile::text).orElse(null)))
                .collect(Collectors.toList());
    }

    /** @param before null where there was none @param after null where there is none */
    public static FileDiff of(String path, String before, String after) {
        var turn = before == null ? "added" : after == null ? "removed" : "changed";
        return new FileDiff(path, turn, LineDiff.of(before == null ? "" : before, after == null ? "" : after));
    }
}
