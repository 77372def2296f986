package coop.docket.language;

import coop.docket.refusal.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sentences of one language, found by key in {@code words/<first part of the key>.<language>.properties}.
 *
 * <p>A sentence that a language lacks is said in English, and a key that no language has is said as it stands: a reader
 * must never lose a message for want of a word.
 */
public final class Words {
    private static final Map<Language, Words> SPOKEN = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, Properties> sentences = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return SPOKEN.computeIfAbsent(language, Words::new);
    }

    public Language language() {
        return language;
    }

    public String say(Reason reason) {
        return Template.fill(template(reason.key()), spoken(reason.arguments()));
    }

    public String say(String key, Object... arguments) {
        return say(Reason.of(key, arguments));
    }

    /** Whether this language itself has a sentence under the key. */
    public boolean has(String key) {
        return own(key).isPresent();
    }

    /** A value as this language writes it: dates, times, whole numbers and decimals; anything else as it stands. */
    public String show(Object value) {
        if (value instanceof Reason reason) {
            return say(reason);
        }
        if (value instanceof Said said) {
            return said.in(language);
        }
        if (value instanceof LocalDate date) {
            return Figures.date(language, date);
        }
        if (value instanceof LocalDateTime time) {
            return Figures.time(language, time);
        }
        if (value instanceof Long || value instanceof Integer) {
            return Figures.whole(language, ((Number) value).longValue());
        }
        if (value instanceof BigDecimal number) {
            return Figures.decimal(language, number);
        }
        return String.valueOf(value);
    }

    private List<String> spoken(List<Object> arguments) {
        var shown = new ArrayList<String>(arguments.size());
        arguments.forEach(argument -> shown.add(show(argument)));
        return shown;
    }

    private String template(String key) {
        return own(key).or(() -> language == Language.EN
                        ? Optional.empty()
                        : in(Language.EN).own(key))
                .orElse(key);
    }

    private Optional<String> own(String key) {
        var bundle = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        return Optional.ofNullable(sentences.computeIfAbsent(bundle, this::load).getProperty(key));
    }

    private Properties load(String bundle) {
        var properties = new Properties();
        var name = "/words/" + bundle + "." + language.code() + ".properties";
        try (var stream = Words.class.getResourceAsStream(name)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
