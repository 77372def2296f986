package coop.docket.alerts.subscriptions;

import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditStream;
import coop.docket.access.Narrowed;
import coop.docket.access.Permission;
import coop.docket.alerts.MailAddress;
import coop.docket.alerts.WebhookAddress;
import coop.docket.cases.Json;
import coop.docket.database.Database;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Keeps what somebody wants to be told. */
public final class KeepSubscription {
    private static final String CHANGED = "account.alerts-changed";
    private static final int MOST_AREAS = 100;
    private static final int HOURS = 24;

    private final Database database;
    private final InstantSource clock;

    public KeepSubscription(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * As its holder wishes it; whether it is mandatory stays as it is.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_NOW if he stops what is mandatory; NOT_VALID if an area lies
     *     outside of his own, or an address is none
     */
    public void keep(Actor actor, Subscription wished) {
        actor.need(Permission.READ_CASES);
        check(wished);
        database.write(handle -> {
            var before = SubscriptionDao.find(handle, actor.account()).orElseGet(() -> Subscription.usual(actor));
            if (before.mandatory() && !wished.active()) {
                throw new Refusal(RefusalKind.NOT_NOW, Reason.of("subscriptions.mandatory"));
            }
            checkAreas(handle, actor, wished);
            var now = wished.with(wished.active(), before.mandatory());
            SubscriptionDao.put(handle, actor.account(), now);
            audit(handle, actor, actor.account(), now, clock.instant());
            return null;
        });
    }

    private static void check(Subscription wished) {
        if (wished.hour() < 0 || wished.hour() >= HOURS) {
            throw Refusal.notValid("subscriptions.hour");
        }
        if (wished.areas().size() > MOST_AREAS) {
            throw Refusal.notValid("subscriptions.areas.too-many", (long) MOST_AREAS);
        }
        if (wished.address() != null) {
            MailAddress.of(wished.address());
        }
        if (wished.webhook() != null) {
            WebhookAddress.of(wished.webhook());
        }
    }

    private static void checkAreas(Handle handle, Actor actor, Subscription wished) {
        var own = Narrowed.within(handle, actor, wished.areas());
        wished.areas().stream().filter(area -> !own.contains(area)).findFirst().ifPresent(area -> {
            throw Refusal.notValid("subscriptions.areas.unknown", area);
        });
    }

    /** Says of it who changed it and whether it is sent, and not where to. */
    static void audit(Handle handle, Actor actor, long account, Subscription now, Instant at) {
        var content = Json.of(Map.of("active", now.active(), "mandatory", now.mandatory()));
        AuditDao.append(handle, AuditStream.of(AuditStream.Kind.ACCOUNT, account), actor, CHANGED, content, at);
    }
}
