package coop.docket.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.h2.H2DatabasePlugin;

/**
 * The open database: its pool of connections and its transactions.
 *
 * <p>Opening brings the tables up to date. Only use cases begin transactions; what they call is handed the handle.
 */
public final class Database implements AutoCloseable {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final H2Owner owner;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final SchemaChange schema;
    private final ThreadLocal<Handle> writing = new ThreadLocal<>();

    private Database(H2Owner owner, HikariDataSource pool, SchemaChange schema) {
        this.owner = owner;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.schema = schema;
        if (owner != null) {
            jdbi.installPlugin(new H2DatabasePlugin());
        }
    }

    /**
     * Opens, or first makes, the database.
     *
     * @throws coop.docket.refusal.Refusal NOT_VALID if the address is not allowed, NOT_NOW if another process holds it
     * @throws DatabaseUnreachable if it does not answer
     */
    public static Database open(DatabaseSettings settings) {
        return settings.embedded() ? embedded(settings) : shared(settings);
    }

    /**
     * Tries whether the database can be opened, without making or changing anything in it.
     *
     * @throws coop.docket.refusal.Refusal as opening does
     * @throws DatabaseUnreachable if it does not answer
     */
    public static void reach(DatabaseSettings settings) {
        if (settings.embedded()) {
            H2Owner.reach(H2Url.of(settings.url()));
        } else {
            pool(settings.url(), settings.user(), settings.password(), settings.connections())
                    .close();
        }
    }

    private static Database embedded(DatabaseSettings settings) {
        var url = H2Url.of(settings.url());
        var owner = H2Owner.open(url);
        try {
            var schema = Migrations.run(owner.source());
            owner.grant();
            return new Database(
                    owner, pool(url.place(), H2Owner.WORKER, owner.workersPassword(), settings.connections()), schema);
        } catch (RuntimeException failed) {
            owner.close();
            throw failed;
        }
    }

    private static Database shared(DatabaseSettings settings) {
        var pool = pool(settings.url(), settings.user(), settings.password(), settings.connections());
        try {
            var schema = Migrations.run(pool);
            AppendOnly.enforce(pool);
            return new Database(null, pool, schema);
        } catch (RuntimeException failed) {
            pool.close();
            throw failed;
        }
    }

    private static HikariDataSource pool(String url, String user, String password, int connections) {
        var config = new HikariConfig();
        config.setPoolName("docket");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(PATIENCE.toMillis());
        if (url.startsWith(POSTGRESQL)) {
            // a plan made for any values at all reads whole tables where the values asked for need a few rows
            // and a process that stands still in the middle of a transaction must not keep all others waiting
            config.setConnectionInitSql(
                    "set plan_cache_mode = force_custom_plan; set idle_in_transaction_session_timeout = '10min'");
        }
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException unreachable) {
            throw new DatabaseUnreachable(url, unreachable.getCause());
        }
    }

    /** What opening did to the tables. */
    public SchemaChange schema() {
        return schema;
    }

    /** Reads in one transaction; within a writing one, in that. */
    public <T> T read(Function<Handle, T> work) {
        var outer = writing.get();
        return outer == null ? jdbi.inTransaction(work::apply) : work.apply(outer);
    }

    /**
     * Writes in one transaction, which is on the disk when this returns. What another writer was in the way of is tried
     * again, so the work must not do anything but read and write rows.
     *
     * <p>Within the work of another of the same thread it is a part of that one, and is kept or undone with it.
     */
    public <T> T write(Function<Handle, T> work) {
        var outer = writing.get();
        if (outer != null) {
            return work.apply(outer);
        }
        var result = Attempts.of(() -> jdbi.inTransaction(handle -> writing(handle, work)));
        if (owner != null) {
            owner.sync();
        }
        return result;
    }

    private <T> T writing(Handle handle, Function<Handle, T> work) {
        writing.set(handle);
        try {
            return work.apply(handle);
        } finally {
            writing.remove();
        }
    }

    /** For a library that keeps rows of its own; everything else asks for a transaction. */
    public DataSource source() {
        return pool;
    }

    /** Whether no other process can be at this database while this one is. */
    public boolean ownedAlone() {
        return owner != null;
    }

    /** Whether a connection is to be had and answers. */
    public boolean answers() {
        return jdbi.withHandle(
                handle -> handle.select("select 1").mapTo(int.class).one() == 1);
    }

    @Override
    public void close() {
        pool.close();
        if (owner != null) {
            owner.close();
        }
    }
}
