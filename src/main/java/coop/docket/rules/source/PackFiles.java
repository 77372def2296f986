package coop.docket.rules.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of one rule pack.
 *
 * @param files by path
 */
public record PackFiles(List<SourceFile> files) {
    /** Bytes. */
    public static final int LONGEST_FILE = 512 * 1024;

    /** A pack has six folders of rules, each rule with its examples. */
    public static final int MOST_FILES = 2_000;

    /** The pack that the program carries. */
    public static PackFiles shipped() {
        return Shipped.pack();
    }

    /**
     * The pack in a folder.
     *
     * @throws coop.docket.refusal.Refusal where there is no such folder, or it is too large for a pack
     */
    public static PackFiles in(Path folder, Problems problems) {
        return new PackFiles(FolderReading.read(folder, problems));
    }

    /** Whether a file of this path, written in plain letters, has a place in a pack. */
    public static boolean allows(String path) {
        return FolderReading.allows(path);
    }

    public Optional<SourceFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The rule files. */
    public List<SourceFile> rules() {
        return files.stream().filter(file -> file.path().endsWith(".drl")).toList();
    }

    /** SHA-256 over paths and texts in order of path, README and examples left out; 64 hexadecimal digits. */
    public String fingerprint() {
        return Fingerprint.of(files.stream()
                .filter(file -> !file.path().endsWith(".md") && !file.path().endsWith(".examples.yml"))
                .toList());
    }

    /** SHA-256 over paths and texts of all files, README and examples too; 64 hexadecimal digits. */
    public String contentHash() {
        return Fingerprint.of(files);
    }
}
