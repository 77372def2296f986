package coop.docket.alerts.digest;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.alerts.Week;
import coop.docket.alerts.subscriptions.Subscription;
import coop.docket.areas.Vietnam;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.List;

/** Finds what a week says to a reader: as it was said to him, or, of this week, as it would be said now. */
public final class FindDigest {
    /** After every week. */
    public static final String NEWEST = "9999-W99";

    private final Database database;
    private final InstantSource clock;
    private final ReadDigest read;

    public FindDigest(Database database, InstantSource clock, ReadDigest read) {
        this.database = database;
        this.clock = clock;
        this.read = read;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where nothing was said to him in that week */
    public Digest of(Actor actor, Subscription wished, Week week) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> KeptDigestDao.find(handle, actor.account(), week))
                .orElseGet(() -> {
                    if (!week.equals(Week.of(clock.instant()))) {
                        throw Refusal.notFound("digest.no-week", week.toString());
                    }
                    return now(actor, wished);
                });
    }

    /**
     * What this week would be said to say now, be it said already or not.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not
     */
    public Digest now(Actor actor, Subscription wished) {
        return read.of(actor, wished, Week.of(clock.instant()), Vietnam.today(clock));
    }

    /**
     * What is to come, further than a digest tells it; null where the rules could not be asked.
     *
     * @param from how many are left out at the beginning
     * @throws Refusal NOT_ALLOWED if the actor may not
     */
    public Upcoming upcoming(Actor actor, Subscription wished, int from, int most) {
        return read.upcoming(actor, wished, Vietnam.today(clock), from, most);
    }

    /**
     * The weeks of which something was said to him, the newest first.
     *
     * @param before the last one of the page before; {@link #NEWEST} to begin
     * @throws Refusal NOT_ALLOWED if the actor may not
     */
    public List<String> weeks(Actor actor, String before, int limit) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> KeptDigestDao.weeks(handle, actor.account(), before, limit));
    }
}
