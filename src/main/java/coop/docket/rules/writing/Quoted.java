package coop.docket.rules.writing;

import java.util.regex.Pattern;

/** Texts as they stand in a YAML file: plain where that means the same, else in quotes. */
final class Quoted {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_(][\\p{L}\\p{N} ._/()+;’–-]*");

    private Quoted() {}

    static String of(String text) {
        return PLAIN.matcher(text).matches() && text.equals(text.strip()) ? text : always(text);
    }

    static String always(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
