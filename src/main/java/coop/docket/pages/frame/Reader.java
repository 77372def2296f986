package coop.docket.pages.frame;

import coop.docket.access.Actor;
import coop.docket.language.Language;
import coop.docket.language.Words;
import java.util.Optional;

/**
 * Who reads a page, and how.
 *
 * @param actor empty where nobody is signed in
 * @param formToken what every form must carry, so that no other site can send it
 * @param address of the page that is being read
 */
public record Reader(Optional<Actor> actor, Language language, Theme theme, String formToken, PageAddress address) {

    public Words words() {
        return Words.in(language);
    }

    /** @throws java.util.NoSuchElementException on a page that is open to all */
    public Actor signedIn() {
        return actor.orElseThrow();
    }

    /** The same at the page of this path, for an answer to a form, whose own address cannot be gone to. */
    public Reader at(String path) {
        return new Reader(actor, language, theme, formToken, new PageAddress(path, ""));
    }

    /** The frame of a page. */
    public Frame frame(Section section, String title, Object... arguments) {
        return new Frame(this, Optional.ofNullable(section), words().say(title, arguments), Problems.none());
    }
}
