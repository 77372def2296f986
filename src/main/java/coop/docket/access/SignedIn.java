package coop.docket.access;

/**
 * A session just begun.
 *
 * @param sessionToken for the cookie; shown this once
 * @param csrfToken for the forms
 */
public record SignedIn(String sessionToken, String csrfToken, Actor actor) {

    @Override
    public String toString() {
        return actor.mark();
    }
}
