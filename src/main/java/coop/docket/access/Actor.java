package coop.docket.access;

import coop.docket.language.Language;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.util.Set;

/**
 * Whoever does something: a person who has shown who he is, or a job of the program.
 *
 * @param account its number; 0 for a job
 * @param login what a person signs in with; {@code tracker:<job>} for a job
 * @param scope the areas outside of which nothing exists for him
 */
public record Actor(long account, String login, Set<Role> roles, Language language, AreaScope scope) {
    private static final long NONE = 0;
    private static final String TRACKER = "tracker:";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A job of the program, which sees everything; for instance {@code tracker("cli")}. */
    public static Actor tracker(String job) {
        return new Actor(NONE, TRACKER + job, Set.of(), Language.VI, new AreaScope(true, Set.of()));
    }

    public boolean isTracker() {
        return account == NONE;
    }

    public boolean may(Permission permission) {
        return isTracker() ? Permissions.allowTracker(permission) : Permissions.allow(roles, scope, permission);
    }

    /** @throws Refusal NOT_ALLOWED if he may not */
    public void need(Permission permission) {
        if (!may(permission)) {
            throw new Refusal(
                    RefusalKind.NOT_ALLOWED,
                    Reason.of("access.not-allowed", Reason.of("access.permission." + permission)));
        }
    }

    /** How the audit names him: without anything that tells who the person is. */
    public String mark() {
        return isTracker() ? login : "account:" + account;
    }
}
