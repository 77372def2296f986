package coop.docket.pages.account;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;

/**
 * Where somebody signs in.
 *
 * @param login as it was typed, after a refusal
 * @param next where to go afterwards
 * @param note what has just been done; null where there is nothing to say
 */
public record LoginPage(Frame frame, String login, String next, String note) implements Page {

    static LoginPage of(Reader reader, String login, String next) {
        return new LoginPage(reader.frame(null, "pages.login.title"), login, next, null);
    }

    LoginPage with(Frame other) {
        return new LoginPage(other, login, next, note);
    }

    LoginPage saying(String key) {
        return new LoginPage(frame, login, next, frame.say(key));
    }
}
