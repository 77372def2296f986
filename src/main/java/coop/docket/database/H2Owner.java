package coop.docket.database;

import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The one connection with all rights on an embedded database: it opens it first, stays, and brings work to the disk.
 *
 * <p>Everything else works as a user who may read and write rows and nothing more: no aliases, no settings.
 */
final class H2Owner implements AutoCloseable {
    static final String WORKER = "WORKER";

    private static final String OWNER = "OWNER";
    private static final int HELD_BY_ANOTHER_PROCESS = 90020;
    private static final int NOT_MADE_YET = 90146;

    static {
        // no class of this process can be called from SQL
        System.setProperty("h2.allowedClasses", "none");
    }

    private final H2Url url;
    private final Connection connection;
    private final String password = UUID.randomUUID().toString();

    private H2Owner(H2Url url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    /** @throws Refusal NOT_NOW if another process holds the file */
    static H2Owner open(H2Url url) {
        try {
            return new H2Owner(url, DriverManager.getConnection(url.opening(), OWNER, ""));
        } catch (SQLException refused) {
            if (refused.getErrorCode() == HELD_BY_ANOTHER_PROCESS) {
                throw held(url);
            }
            throw new DatabaseUnreachable(url.place(), refused);
        }
    }

    /** Opens and closes it, if it is there at all. @throws Refusal NOT_NOW if another process holds the file */
    static void reach(H2Url url) {
        try (var there = DriverManager.getConnection(url.opening() + ";IFEXISTS=TRUE", OWNER, "")) {
            there.isValid(1);
        } catch (SQLException refused) {
            if (refused.getErrorCode() == HELD_BY_ANOTHER_PROCESS) {
                throw held(url);
            }
            if (refused.getErrorCode() != NOT_MADE_YET) {
                throw new DatabaseUnreachable(url.place(), refused);
            }
        }
    }

    private static Refusal held(H2Url url) {
        return new Refusal(RefusalKind.NOT_NOW, Reason.of("database.held", url.place()));
    }

    /** Connections with all rights, for the tables to be made with. */
    DataSource source() {
        var source = new JdbcDataSource();
        source.setUrl(url.place());
        source.setUser(OWNER);
        source.setPassword("");
        return source;
    }

    /** Of the worker, made anew at each start: nobody needs to know it. */
    String workersPassword() {
        return password;
    }

    /** Lets the worker read and write the tables there are; those that are append only it can neither change nor empty. */
    void grant() {
        run("create user if not exists " + WORKER + " password '" + password + "'");
        run("alter user " + WORKER + " set password '" + password + "'");
        for (var table : tables()) {
            run("revoke all on public." + table.name() + " from " + WORKER);
            run("grant " + (table.appendOnly() ? "select, insert" : "select, insert, update, delete") + " on public."
                    + table.name() + " to " + WORKER);
        }
    }

    /** Brings what was committed to the disk; without it H2 never does, and a power cut could take it back. */
    void sync() {
        run("checkpoint sync");
    }

    private record Table(String name, boolean appendOnly) {}

    private ArrayList<Table> tables() {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select table_name, remarks from information_schema.tables where table_schema = 'PUBLIC'")) {
            while (rows.next()) {
                var remarks = rows.getString(2);
                tables.add(new Table(
                        '"' + rows.getString(1) + '"', remarks != null && remarks.startsWith(AppendOnly.MARK)));
            }
            return tables;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private synchronized void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
