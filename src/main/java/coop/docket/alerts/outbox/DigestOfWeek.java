package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import coop.docket.alerts.digest.ComposeDigest;
import coop.docket.alerts.digest.KeepDigest;
import coop.docket.alerts.digest.ReadDigest;
import coop.docket.alerts.subscriptions.Subscribers;
import coop.docket.areas.Vietnam;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The digest of a week, kept as it is told. */
public final class DigestOfWeek implements WeekText {
    private final InstantSource clock;
    private final ReadDigest read;
    private final ComposeDigest compose;

    public DigestOfWeek(InstantSource clock, ReadDigest read, ComposeDigest compose) {
        this.clock = clock;
        this.read = read;
        this.compose = compose;
    }

    @Override
    public void prepare() {
        read.warm(Vietnam.today(clock));
    }

    @Override
    public Optional<Written> write(Handle handle, long account, Week week, boolean late) {
        var subscriber =
                Subscribers.one(handle, account).orElseThrow(() -> Refusal.notFound("alerts.parked.no-address"));
        var composed = compose.compose(subscriber, week, Vietnam.today(clock), late);
        KeepDigest.keep(handle, account, composed.digest(), clock.instant());
        return composed.sent(subscriber)
                ? Optional.of(new Written(composed.message(), compose.json(composed.digest())))
                : Optional.empty();
    }
}
