package coop.docket.progress.exports;

import coop.docket.cases.CaseKind;
import coop.docket.language.Language;
import coop.docket.language.Words;
import java.util.Arrays;
import java.util.Map;

/** What a workbook is written in. @param areas names by code @param people names by account */
record Spoken(Words words, Map<String, String> areas, Map<String, String> people) {
    Language language() {
        return words.language();
    }

    String say(String key) {
        return words.say("progress." + key);
    }

    String kind(CaseKind kind) {
        return kind == null ? words.say("docket.all-kinds") : words.say("cases.kind." + kind);
    }

    /** @param code null where it is not known */
    String area(String code) {
        return code == null ? words.say("docket.no-area") : areas.getOrDefault(code, code);
    }

    /** Headings, by their keys. */
    String[] headings(String... keys) {
        return Arrays.stream(keys).map(this::say).toArray(String[]::new);
    }

    static String[] joined(String[] some, String[] others) {
        var all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    String[] kinds() {
        return Arrays.stream(CaseKind.values()).map(this::kind).toArray(String[]::new);
    }
}
