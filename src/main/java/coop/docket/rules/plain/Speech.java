package coop.docket.rules.plain;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.RegisterNames;
import coop.docket.rules.terms.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The language a rule is put into, and the numbers it is told with.
 *
 * @param names of the register
 * @param parameters of the pack
 * @param day whose values of them are told
 * @param glossed the words that have been explained in the text so far, which once is enough
 * @param numbers the parameters that have been told as of the day
 */
record Speech(
        Words words,
        RegisterNames names,
        Map<String, Parameter> parameters,
        LocalDate day,
        Set<String> glossed,
        Set<String> numbers) {

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    static Speech in(Language language, Map<String, Parameter> parameters, LocalDate day) {
        return new Speech(
                Words.in(language), RegisterNames.in(language), parameters, day, new HashSet<>(), new HashSet<>());
    }

    boolean has(String key) {
        return words.has("plain." + key);
    }

    String say(String key, Object... arguments) {
        return words.say("plain." + key, arguments);
    }

    String say(String key, List<String> arguments) {
        return say(key, arguments.toArray());
    }

    /** A word of the vocabulary, explained where it stands first. */
    String word(String key, String gloss, List<String> arguments) {
        var said = say(key, arguments);
        var explained = gloss + ".gloss";
        return has(explained) && glossed.add(explained)
                ? said + " " + say("brackets", say(explained, arguments))
                : said;
    }

    String quoted(String text) {
        return say("quoted", text);
    }

    String date(LocalDate date) {
        return say("day", date);
    }

    /** {@code A, B and C}, where {@code last} is the key of the last joint. */
    String list(List<String> parts, String last) {
        return joined(parts, "comma", last);
    }

    /** {@code (1) …; (2) …}, the marks being numbers, letters within them, and small numbers within those. */
    String marked(List<String> parts, String last, int depth) {
        var items = new ArrayList<String>();
        for (var part : parts) {
            items.add(say("item", mark(items.size(), depth), part));
        }
        return joined(items, "next", last);
    }

    private static String mark(int place, int depth) {
        if (depth == 1 && place < 26) {
            return String.valueOf((char) ('a' + place));
        }
        return depth == 2 && place < ROMAN.size() ? ROMAN.get(place) : String.valueOf(place + 1);
    }

    private String joined(List<String> parts, String between, String last) {
        var text = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            text = say(i == parts.size() - 1 ? last : between, text, parts.get(i));
        }
        return text;
    }
}
