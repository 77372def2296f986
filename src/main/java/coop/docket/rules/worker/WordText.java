package coop.docket.rules.worker;

import coop.docket.rules.vocabulary.ComputedWord;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Worked-out words as they come from the worker: a date or a whole number each. */
final class WordText {
    private WordText() {}

    static Map<String, String> of(Map<ComputedWord, Object> words) {
        var texts = new LinkedHashMap<String, String>();
        words.forEach((word, value) -> texts.put(word.name(), value == null ? null : value.toString()));
        return texts;
    }

    static Map<ComputedWord, Object> read(Map<String, String> texts) {
        var words = new EnumMap<ComputedWord, Object>(ComputedWord.class);
        texts.forEach((name, text) -> words.put(ComputedWord.valueOf(name), value(text)));
        return words;
    }

    private static Object value(String text) {
        if (text == null) {
            return null;
        }
        // an if, not a ternary of two boxed types: either stays what it is
        if (text.contains("-")) {
            return LocalDate.parse(text);
        }
        return Long.valueOf(text);
    }
}
