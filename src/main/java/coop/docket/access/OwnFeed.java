package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The secret under which somebody's calendar program reads his deadlines: he makes it, and takes it back. */
public final class OwnFeed {
    private final Database database;
    private final InstantSource clock;

    public OwnFeed(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** When it was made; empty where he has none. */
    public Optional<Instant> madeAt(Actor actor) {
        return database.read(handle -> FeedDao.madeAt(handle, actor.account()));
    }

    /** Makes one, in the place of the one before; it is told here, and never again. */
    public String make(Actor actor) {
        var secret = Secret.fresh();
        database.write(handle -> {
            FeedDao.delete(handle, actor.account());
            FeedDao.insert(handle, actor.account(), Secret.hash(secret), clock.instant());
            audit(handle, actor, AccountAction.FEED_MADE);
            return null;
        });
        return secret;
    }

    /** @throws Refusal NOT_FOUND if he has none */
    public void revoke(Actor actor) {
        database.write(handle -> {
            if (!FeedDao.delete(handle, actor.account())) {
                throw Refusal.notFound("access.feed.not-found");
            }
            audit(handle, actor, AccountAction.FEED_REVOKED);
            return null;
        });
    }

    private void audit(Handle handle, Actor actor, String action) {
        AuditDao.append(
                handle, AuditStream.account(actor.account()), actor, action, AuditContent.NOTHING, clock.instant());
    }
}
