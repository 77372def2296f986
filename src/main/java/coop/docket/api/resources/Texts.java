package coop.docket.api.resources;

import coop.docket.language.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A text in each language, under the language's code. */
final class Texts {
    private Texts() {}

    static Map<String, String> of(Function<Language, String> text) {
        var texts = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            texts.put(language.code(), text.apply(language));
        }
        return texts;
    }
}
