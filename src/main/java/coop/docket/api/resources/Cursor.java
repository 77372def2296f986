package coop.docket.api.resources;

import coop.docket.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where a list goes on, as a text that says nothing to whoever carries it. */
final class Cursor {
    private Cursor() {}

    static String of(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal NOT_VALID if it is not one of such places */
    static MatchResult read(String cursor, Pattern place) {
        try {
            var found = place.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (found.matches()) {
                return found.toMatchResult();
            }
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.notValid("api.cursor");
        }
        throw Refusal.notValid("api.cursor");
    }
}
