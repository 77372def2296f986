package coop.docket.rules.sentences;

import coop.docket.language.Language;
import coop.docket.refusal.Reason;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Parameter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads {@code words/*.properties} and sees to it that every rule has its texts and no text shows what is not there. */
public final class WordsFiles {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
    private static final List<Language> REQUIRED = List.of(Language.VI, Language.EN);

    private final Map<String, Parameter> parameters;
    private final Problems problems;

    private WordsFiles(Map<String, Parameter> parameters, Problems problems) {
        this.parameters = parameters;
        this.problems = problems;
    }

    /** The texts of these rules; what is missing or shows something unknown becomes a problem. */
    public static RuleWords read(
            PackFiles pack, Collection<String> rules, Map<String, Parameter> parameters, Problems problems) {
        var reading = new WordsFiles(parameters, problems);
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var path = "words/" + language.code() + ".properties";
            var file = pack.file(path);
            if (file.isEmpty() && REQUIRED.contains(language)) {
                problems.in(path, Reason.of("pack.words.no-file"), Reason.of("pack.words.write-file"));
            }
            file.ifPresent(present -> texts.put(language, reading.texts(present)));
            file.filter(present -> REQUIRED.contains(language))
                    .ifPresent(present -> reading.requireAll(present, texts.get(language), rules));
        }
        return new RuleWords(texts, parameters);
    }

    private Map<String, String> texts(SourceFile file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } catch (IllegalArgumentException malformed) {
            problems.in(file.path(), Reason.of("pack.words.malformed"), Reason.of("pack.words.no-backslash"));
        }
        var texts = new LinkedHashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> {
            texts.put(key, properties.getProperty(key));
            requireKnownPlaces(file, key, properties.getProperty(key));
        });
        return texts;
    }

    private void requireKnownPlaces(SourceFile file, String key, String text) {
        PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .filter(name -> Place.of(name, parameters).isEmpty())
                .forEach(name -> problems.add(new RuleProblem(
                        file.path(),
                        line(file, key),
                        0,
                        Reason.of("pack.words.unknown-place", name, key),
                        Reason.of("pack.words.places"))));
    }

    private void requireAll(SourceFile file, Map<String, String> texts, Collection<String> rules) {
        for (var rule : rules) {
            for (var key : List.of(rule + ".title", rule + ".sentence")) {
                if (texts.getOrDefault(key, "").isBlank()) {
                    problems.in(file.path(), Reason.of("pack.words.missing", key), Reason.of("pack.words.add", key));
                }
            }
        }
    }

    private static int line(SourceFile file, String key) {
        var lines = file.text().split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].strip().startsWith(key)) {
                return i + 1;
            }
        }
        return 0;
    }
}
