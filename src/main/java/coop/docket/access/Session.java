package coop.docket.access;

/**
 * A session that goes on.
 *
 * @param csrfToken what each form of this session must carry
 */
public record Session(Actor actor, String csrfToken) {
    private static final String CSRF = "csrf";

    static String csrfToken(String sessionToken) {
        return Secret.derived(sessionToken, CSRF);
    }

    @Override
    public String toString() {
        return actor.mark();
    }
}
