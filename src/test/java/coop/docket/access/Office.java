package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** A database with an administrator and whatever accounts a test adds; passwords cost little here. */
final class Office implements AutoCloseable {
    static final Passwords CHEAP = new Passwords(64, 1);
    static final String PASSWORD = "mưa nguồn chớp bể";
    static final String HERE = "203.0.113.7";

    final TestClock clock = new TestClock();
    final Database database;
    final long administrator;

    Office(TestDatabase kind) {
        database = kind.open();
        administrator = add("admin", Role.ADMINISTRATOR);
    }

    long add(String login, Role... roles) {
        return new AddAccount(database, clock, CHEAP)
                .add(Actor.tracker("cli"), new NewAccount(login, PASSWORD, details(true, Set.of(), roles)));
    }

    static AccountDetails details(boolean everywhere, Set<String> areas, Role... roles) {
        return new AccountDetails("Nguyễn Văn An", Language.VI, Set.of(roles), everywhere, areas);
    }

    Actor actor(long account) {
        return account(account).actor();
    }

    Account account(long id) {
        return database.read(handle -> AccountDao.find(handle, id)).orElseThrow();
    }

    SignedIn signIn(String login) {
        return signIn(login, PASSWORD, HERE);
    }

    SignedIn signIn(String login, String password, String address) {
        return new SignIn(database, clock, CHEAP).signIn(login, password, address);
    }

    boolean goesOn(String sessionToken) {
        return new FindSession(database, clock).find(sessionToken).isPresent();
    }

    /** Everything that is kept in a table, as one text. */
    String everythingIn(String table) {
        return database.read(handle ->
                handle.createQuery("select * from " + table).mapToMap().list().toString());
    }

    /** As somebody who has the database in his hands: of an embedded one the owner. */
    void tamper(String sql) {
        var url = database.read(Office::url);
        if (!url.startsWith("jdbc:h2:")) {
            database.write(handle -> {
                // as somebody would who has all rights on the server
                handle.execute("set local session_replication_role = replica");
                return handle.execute(sql);
            });
            return;
        }
        try (var owner = DriverManager.getConnection(url, "OWNER", "");
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String url(Handle handle) {
        try {
            return handle.getConnection().getMetaData().getURL();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
