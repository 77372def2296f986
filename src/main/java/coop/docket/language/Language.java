package coop.docket.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.LanguageRange;
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

    /** The first one of an {@code Accept-Language} that the program speaks. */
    public static Optional<Language> accepted(String header) {
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> of(range.getRange().split("-")[0]))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IllegalArgumentException notAList) {
            return Optional.empty();
        }
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
