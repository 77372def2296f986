package coop.docket.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages the program speaks, Vietnamese first. */
public enum Language {
    VI,
    EN,
    TH;

    /** The language of a code such as {@code vi}, in any case. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
