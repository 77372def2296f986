package coop.docket.rules.help;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** Pieces of rules that show how words are written. */
final class Examples {
    private static final Properties WRITTEN = load();

    private Examples() {}

    /** The example written for a word; empty where there is none. */
    static String of(String key) {
        return WRITTEN.getProperty(key, "");
    }

    static Set<String> keys() {
        return WRITTEN.stringPropertyNames();
    }

    /** A question that a value of a column answers. */
    static String question(Column column, String word, String today) {
        return switch (column.kind()) {
            case TEXT -> "startsWith(" + word + ", \"A\")";
            case DATE -> word + " < " + today;
            case AMOUNT, SIGNED_AMOUNT, INTEGER, NUMBER -> word + " > 0";
            case YES_NO -> word + " == \"yes\"";
            case LIST -> word + " == \"" + column.list().keys().get(0) + '"';
        };
    }

    /** A question of rows that names a column. */
    static String rows(Sheet sheet, Column column) {
        var narrowed =
                switch (column.kind()) {
                    case TEXT -> ".lacking(\"%s\")";
                    case DATE -> ".past(\"%s\")";
                    case AMOUNT, SIGNED_AMOUNT, INTEGER, NUMBER -> ".numberAbove(0, \"%s\")";
                    case YES_NO -> ".with(\"%s\", \"yes\")";
                    case LIST -> ".with(\"%s\", \"" + column.list().keys().get(0) + "\")";
                };
        return sheet.key() + narrowed.formatted(column.key()) + ".found";
    }

    private static Properties load() {
        var properties = new Properties();
        try (var stream = Examples.class.getResourceAsStream("/help/examples.properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
