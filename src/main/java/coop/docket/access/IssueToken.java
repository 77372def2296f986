package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Makes a token by which a program may do what an account may. */
public final class IssueToken {
    /** Lets people, and programs that look for lost secrets, see what it is. */
    static final String PREFIX = "docket_";

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_NAME = 100;

    private final Database database;
    private final InstantSource clock;

    public IssueToken(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param name what it is for
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND if there is no such enabled account; NOT_VALID if there
     *     is no name, or it would end too late or has ended already
     */
    public IssuedToken issue(Actor actor, long account, String name, Instant expiresAt) {
        actor.need(Permission.MANAGE_TOKENS);
        var now = clock.instant();
        var until = expiresAt.truncatedTo(ChronoUnit.MICROS);
        check(name, now, until);
        var token = PREFIX + Secret.fresh();
        var id = database.write(handle -> issue(handle, actor, account, name.strip(), token, now, until));
        return new IssuedToken(id, token, until);
    }

    private static void check(String name, Instant now, Instant until) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.notValid("access.token.name", LONGEST_NAME);
        }
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw Refusal.notValid("access.token.expiry", LONGEST.toDays());
        }
    }

    private static long issue(
            Handle handle, Actor actor, long account, String name, String token, Instant now, Instant until) {
        if (AccountDao.find(handle, account).filter(Account::enabled).isEmpty()) {
            throw Refusal.notFound("access.not-found");
        }
        var id = TokenDao.insert(handle, account, name, Secret.hash(token), now, until);
        AuditDao.append(
                handle,
                AuditStream.account(account),
                actor,
                AccountAction.TOKEN_ISSUED,
                AuditContent.of(Map.of("token", id, "until", until.toString())),
                now);
        return id;
    }
}
