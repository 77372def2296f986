package coop.docket.rules.source;

/**
 * One file of a rule pack as it was read.
 *
 * @param path its path in the pack, with slashes: {@code debt/DEB-04.drl}
 * @param text what stands in it, line ends as LF, no byte order mark
 */
public record SourceFile(String path, String text) {

    /** The file's own name without its folder. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder it stands in; empty at the top of the pack. */
    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
