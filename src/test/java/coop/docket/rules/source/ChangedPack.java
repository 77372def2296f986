package coop.docket.rules.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pack of the program with something else in it, for tests. */
public final class ChangedPack {
    private ChangedPack() {}

    /** In one file this text is replaced by another. */
    public static PackFiles replaced(PackFiles pack, String path, String old, String now) {
        var file = pack.file(path).orElseThrow();
        if (!file.text().contains(old)) {
            throw new IllegalArgumentException(path + " has no " + old);
        }
        return with(pack, path, file.text().replace(old, now));
    }

    /** One file has this text. */
    public static PackFiles with(PackFiles pack, String path, String text) {
        var files = new ArrayList<>(without(pack, path).files());
        files.add(new SourceFile(path, text));
        files.sort(Comparator.comparing(SourceFile::path));
        return new PackFiles(List.copyOf(files));
    }

    public static PackFiles without(PackFiles pack, String path) {
        return new PackFiles(
                pack.files().stream().filter(file -> !file.path().equals(path)).toList());
    }
}
