package coop.docket.pages.gate;

import java.net.URI;
import java.util.regex.Pattern;

/** Where to go after signing in: a path of this service and nothing else, whatever was asked for. */
public final class NextPath {
    private static final String START = "/";
    private static final int LONGEST = 1_000;
    // one slash, then no second one in any spelling; no backslash, blank or control character anywhere
    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private NextPath() {}

    public static URI of(String asked) {
        if (asked == null || asked.length() > LONGEST || !WITHIN.matcher(asked).matches()) {
            return URI.create(START);
        }
        try {
            var path = URI.create(asked);
            return path.getHost() == null
                            && path.getScheme() == null
                            && !path.getPath().startsWith("//")
                    ? path
                    : URI.create(START);
        } catch (IllegalArgumentException notAnAddress) {
            return URI.create(START);
        }
    }
}
