package coop.docket.access;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Those who can be given work. */
public final class Colleagues {
    private Colleagues() {}

    /** Who an account belongs to; empty where there is none of this number, or it is disabled. */
    public static Optional<Actor> find(Handle handle, long account) {
        return AccountDao.find(handle, account).filter(Account::enabled).map(Account::actor);
    }

    /** Who signs in so; empty where nobody does, or he is disabled. */
    public static Optional<Actor> find(Handle handle, String login) {
        return AccountDao.find(handle, login).filter(Account::enabled).map(Account::actor);
    }
}
