package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** Lets one more person in; the first administrator is added by the program, from its command line. */
public final class AddAccount {
    private final Database database;
    private final InstantSource clock;
    private final Passwords passwords;

    public AddAccount(Database database, InstantSource clock) {
        this(database, clock, Passwords.STANDARD);
    }

    AddAccount(Database database, InstantSource clock, Passwords passwords) {
        this.database = database;
        this.clock = clock;
        this.passwords = passwords;
    }

    /**
     * @return the number of the account
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if the login is taken or malformed, the password weak,
     *     or there is no name or role
     */
    public long add(Actor actor, NewAccount asked) {
        actor.need(Permission.MANAGE_ACCOUNTS);
        var login = Login.checked(asked.login());
        PasswordRules.check(asked.password(), login);
        asked.details().check();
        var record = passwords.hash(asked.password());
        return database.write(handle -> add(handle, actor, login, record, asked.details()));
    }

    private long add(Handle handle, Actor actor, String login, String record, AccountDetails details) {
        if (AccountDao.taken(handle, login)) {
            throw Refusal.notValid("access.login.taken", login);
        }
        var now = clock.instant();
        var id = AccountDao.insert(handle, login, record, details, now);
        AuditDao.append(
                handle, AuditStream.account(id), actor, AccountAction.ADDED, AuditContent.of(details.content()), now);
        return id;
    }
}
