package coop.docket.access;

import coop.docket.refusal.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one spelling of a login: plain small letters, so that no two look the same. */
final class Login {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

    private Login() {}

    /** As it is looked for: blanks and capitals make no difference. */
    static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal NOT_VALID if nobody may be called so */
    static String checked(String typed) {
        var login = plain(typed);
        if (!ALLOWED.matcher(login).matches()) {
            throw Refusal.notValid("access.login.form");
        }
        return login;
    }
}
