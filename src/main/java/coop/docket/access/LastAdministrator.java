package coop.docket.access;

import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import org.jdbi.v3.core.Handle;

/** Sees to it that somebody remains who can let people in. */
final class LastAdministrator {
    private static final String ENABLED =
            """
            from account where disabled_at is null and everywhere = true
                and id in (select account_id from account_role where role = 'ADMINISTRATOR')
            """;

    private LastAdministrator() {}

    /** Before a change: holds all administrators, so that two of them cannot remove each other at the same time. */
    static void hold(Handle handle) {
        handle.createQuery("select id " + ENABLED + " order by id for update")
                .mapTo(long.class)
                .list();
    }

    /** After the change of an account that was as told. */
    static void check(Handle handle, Account before) {
        if (before.enabled() && before.roles().contains(Role.ADMINISTRATOR) && none(handle)) {
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("access.last-administrator"));
        }
    }

    private static boolean none(Handle handle) {
        return handle.createQuery("select count(*) " + ENABLED)
                        .mapTo(long.class)
                        .one()
                == 0;
    }
}
