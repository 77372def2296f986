package coop.docket.alerts.outbox;

import coop.docket.access.Actor;
import coop.docket.alerts.Week;
import coop.docket.alerts.digest.ComposeDigest;
import coop.docket.alerts.digest.FindDigest;
import coop.docket.alerts.subscriptions.Subscribers;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;

/** Sends a reader his own week once more, and nobody else; what he is sent on his day stays what it is. */
public final class SendToMe {
    private final Database database;
    private final InstantSource clock;
    private final FindDigest find;
    private final ComposeDigest compose;
    private final String host;

    /** @param host of the service, for the message's own name */
    public SendToMe(Database database, InstantSource clock, FindDigest find, ComposeDigest compose, String host) {
        this.database = database;
        this.clock = clock;
        this.find = find;
        this.compose = compose;
        this.host = host;
    }

    /**
     * As it was said, or, if it was not yet, as it is now.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if he has neither an address nor a webhook
     */
    public void send(Actor actor) {
        var now = clock.instant();
        var subscriber = database.read(handle -> Subscribers.one(handle, actor.account()))
                .orElseThrow(() -> Refusal.notValid("outbox.no-address"));
        var ways = SubscribedReaders.recipient(subscriber).outwardWays();
        if (ways.isEmpty()) {
            throw Refusal.notValid("outbox.no-address");
        }
        var digest = find.of(actor, subscriber.subscription(), Week.of(now));
        var written = new Written(compose.message(subscriber, digest), compose.json(digest));
        database.write(handle -> OutboxDao.insert(
                handle,
                ways.stream()
                        .map(way -> new NewMessage(
                                MessageKind.TEST,
                                "mine-" + now.toEpochMilli(),
                                actor.account(),
                                way,
                                host,
                                false,
                                written,
                                null,
                                now))
                        .toList()));
    }
}
