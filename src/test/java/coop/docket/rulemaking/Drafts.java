package coop.docket.rulemaking;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;

/** The shipped pack with files written otherwise. */
public final class Drafts {
    private Drafts() {}

    /** With a place of a file written otherwise. */
    public static PackFiles edited(PackFiles pack, String path, String place, String other) {
        var text = pack.file(path).orElseThrow().text();
        assertThat(text).contains(place);
        return with(pack, path, text.replace(place, other));
    }

    public static PackFiles edited(String path, String place, String other) {
        return edited(PackFiles.shipped(), path, place, other);
    }

    /** With a file of this text, be it a new one. */
    public static PackFiles with(PackFiles pack, String path, String text) {
        var files = new ArrayList<>(pack.files());
        files.removeIf(file -> file.path().equals(path));
        files.add(new SourceFile(path, text));
        return new PackFiles(files);
    }
}
