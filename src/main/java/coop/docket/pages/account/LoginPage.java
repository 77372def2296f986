package coop.docket.pages.account;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where somebody signs in.
 *
 * @param login as it was typed, after a refusal
 * @param next where to go afterwards
 * @param note what has just been done; null where there is nothing to say
 * @param signOn whether there is another service to sign in by
 */
public record LoginPage(Frame frame, String login, String next, String note, boolean signOn) implements Page {

    static LoginPage of(Reader reader, String login, String next, boolean signOn) {
        return new LoginPage(reader.frame(null, "pages.login.title"), login, next, null, signOn);
    }

    /** Where the way to the other service begins. */
    public String signOnPath() {
        return "/login/sign-on?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    LoginPage with(Frame other) {
        return new LoginPage(other, login, next, note, signOn);
    }

    LoginPage saying(String key) {
        return new LoginPage(frame, login, next, frame.say(key), signOn);
    }
}
