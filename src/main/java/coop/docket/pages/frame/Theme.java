package coop.docket.pages.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, or as the reader's machine has it. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    public static Optional<Theme> of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
