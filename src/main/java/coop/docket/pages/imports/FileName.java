package coop.docket.pages.imports;

import java.util.regex.Pattern;

/** A file's name as somebody's machine gave it, made harmless: one name, of letters that every disk takes. */
final class FileName {
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()-]");
    private static final int LONGEST = 70;

    private FileName() {}

    static String harmless(String given) {
        var name = ODD.matcher(PATH.matcher(given).replaceFirst(""))
                .replaceAll("_")
                .strip();
        // the end stays, for it says what kind of file it is
        var end = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
        return end.isEmpty() || end.startsWith(".") ? "_" + end : end;
    }
}
