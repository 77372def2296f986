package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/** Accounts and sessions for tests that need many of them: their passwords cost little, or nobody asks for them. */
public final class TestSessions {
    private static final Duration A_DAY = Duration.ofDays(1);

    private TestSessions() {}

    /** @param areas none: no area limits it */
    public static long account(Database database, InstantSource clock, String login, Set<String> areas, Role... roles) {
        var details = new AccountDetails("Nguyễn Văn An", Language.VI, Set.of(roles), areas.isEmpty(), areas);
        return new AddAccount(database, clock, Office.CHEAP)
                .add(Actor.tracker("test"), new NewAccount(login, Office.PASSWORD, details));
    }

    /** As if he had signed in. */
    public static SignedIn begin(Database database, long account, Instant at) {
        var token = Secret.fresh();
        return database.write(handle -> {
            SessionDao.insert(handle, Secret.hash(token), account, at);
            return new SignedIn(
                    token,
                    Session.csrfToken(token),
                    AccountDao.find(handle, account).orElseThrow().actor());
        });
    }

    /** A token of a program that acts for him. */
    public static String token(Database database, InstantSource clock, long account) {
        return new IssueToken(database, clock)
                .issue(Actor.tracker("test"), account, "test", clock.instant().plus(A_DAY))
                .token();
    }
}
