package coop.docket.access;

import java.util.List;
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

    /** All that have an account which is not disabled, by login. */
    public static List<Holder> holders(Handle handle) {
        return AccountDao.all(handle).stream()
                .filter(Account::enabled)
                .map(Colleagues::holder)
                .toList();
    }

    /** The same of one account. */
    public static Optional<Holder> holder(Handle handle, long account) {
        return AccountDao.find(handle, account).filter(Account::enabled).map(Colleagues::holder);
    }

    private static Holder holder(Account account) {
        return new Holder(account.actor(), account.name());
    }
}
