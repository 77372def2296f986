package coop.docket.pages.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, or as the reader's machine has it. */
public enum Theme {
    AUTO("screen and (prefers-color-scheme: dark)", "light dark"),
    LIGHT(null, "light"),
    DARK("screen", "dark");

    private final String darkOn;
    private final String schemes;

    Theme(String darkOn, String schemes) {
        this.darkOn = darkOn;
        this.schemes = schemes;
    }

    public static Optional<Theme> of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media on which the colours of the dark hold; null where on none. */
    public String darkOn() {
        return darkOn;
    }

    /** What the browser is told before it has read a stylesheet, so that no page flashes. */
    public String schemes() {
        return schemes;
    }
}
