package coop.docket.alerts.subscriptions;

import coop.docket.access.Colleagues;
import coop.docket.access.Holder;
import coop.docket.access.Permission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Who is to be told: only those who may read cases, for all that is told is about them. */
public final class Subscribers {
    private Subscribers() {}

    /** All, by login; also those who have stopped the weekly message, for they may want to be told other things. */
    public static List<Subscriber> all(Handle handle) {
        var wished = SubscriptionDao.all(handle);
        return Colleagues.holders(handle).stream()
                .filter(Subscribers::reads)
                .map(holder ->
                        of(holder, Optional.ofNullable(wished.get(holder.actor().account()))))
                .toList();
    }

    /** The hours of the week at which anybody gets the weekly message; of nobody more is read than that. */
    public static Set<WeekHour> hours(Handle handle) {
        return SubscriptionDao.hours(handle, Subscription.USUAL);
    }

    /** Empty where there is no such account, it is disabled, or may not read cases. */
    public static Optional<Subscriber> one(Handle handle, long account) {
        return Colleagues.holder(handle, account)
                .filter(Subscribers::reads)
                .map(holder -> of(holder, SubscriptionDao.find(handle, account)));
    }

    private static boolean reads(Holder holder) {
        return holder.actor().may(Permission.READ_CASES);
    }

    private static Subscriber of(Holder holder, Optional<Subscription> wished) {
        return new Subscriber(
                holder.actor(), holder.name(), wished.orElseGet(() -> Subscription.usual(holder.actor())));
    }
}
