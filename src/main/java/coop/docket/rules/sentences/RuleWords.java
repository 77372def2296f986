package coop.docket.rules.sentences;

import coop.docket.language.Language;
import coop.docket.language.Template;
import coop.docket.language.Words;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.vocabulary.ComputedWord;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What each rule is called and what it says of a cooperative, in each language of the pack. */
public final class RuleWords {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private final Map<Language, Map<String, String>> texts;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Set<ComputedWord>> computed = new ConcurrentHashMap<>();
    private final Map<Language, Spoken> spoken = new EnumMap<>(Language.class);

    RuleWords(Map<Language, Map<String, String>> texts, Map<String, Parameter> parameters) {
        this.texts = texts;
        for (var language : Language.values()) {
            spoken.put(language, new Spoken(language));
        }
        texts.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .flatMap(text -> PLACE.matcher(text).results())
                .map(place -> place.group(1))
                .forEach(name -> Place.of(name, parameters).ifPresent(place -> places.put(name, place)));
    }

    /** The rule's title; in English where the language has none, the id where English has none either. */
    public String title(String rule, Language language) {
        return text(rule + ".title", language, rule);
    }

    /** The text under a key of the pack's words; in English where the language has none, the key where no language has. */
    public String say(String key, Language language) {
        return text(key, language, key);
    }

    /** Whether the pack has a text under the key in Vietnamese and English, which every text needs. */
    public boolean has(String key) {
        return Stream.of(Language.VI, Language.EN).allMatch(language -> !texts.getOrDefault(language, Map.of())
                .getOrDefault(key, "")
                .isBlank());
    }

    /** What the rule says upon these grounds. */
    public String sentence(String rule, Grounds grounds, Language language) {
        var sentence = Template.fill(text(rule + ".sentence", language, title(rule, language)), name -> {
            var place = places.get(name);
            return place == null ? null : spoken.get(language).say(place.value().apply(grounds));
        });
        return grounds.uncharted() == 0
                ? sentence
                : sentence + " " + Words.in(language).say("pack.no-calendar", Integer.toString(grounds.uncharted()));
    }

    /** All that is written for the rule, in every language, with its places not filled in. */
    public String wording(String rule) {
        var wording = new StringBuilder();
        for (var language : Language.values()) {
            var own = texts.getOrDefault(language, Map.of());
            wording.append(own.getOrDefault(rule + ".title", ""))
                    .append('\0')
                    .append(own.getOrDefault(rule + ".sentence", ""))
                    .append('\0');
        }
        return wording.toString();
    }

    /** The worked-out words that the rule's sentence shows in any language. */
    public Set<ComputedWord> computed(String rule) {
        return computed.computeIfAbsent(rule, this::shown);
    }

    private Set<ComputedWord> shown(String rule) {
        var words = new LinkedHashSet<ComputedWord>();
        for (var language : texts.values()) {
            PLACE.matcher(language.getOrDefault(rule + ".sentence", ""))
                    .results()
                    .map(place -> places.get(place.group(1)))
                    .filter(place -> place != null && place.computed() != null)
                    .forEach(place -> words.add(place.computed()));
        }
        return words;
    }

    private String text(String key, Language language, String otherwise) {
        var own = texts.getOrDefault(language, Map.of()).get(key);
        return own != null ? own : texts.getOrDefault(Language.EN, Map.of()).getOrDefault(key, otherwise);
    }
}
