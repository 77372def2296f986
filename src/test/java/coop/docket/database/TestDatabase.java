package coop.docket.database;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The two databases that the program runs on, for tests to run on both.
 *
 * <p>PostgreSQL is the one of the environment variable {@code TEST_PG_URL} (an account that may create databases), else
 * one that is unpacked and started once for all tests; where it cannot start, its tests are skipped and say so.
 */
public enum TestDatabase {
    H2 {
        @Override
        public Database open() {
            return Database.open(
                    new DatabaseSettings("jdbc:h2:mem:" + UUID.randomUUID() + ";WRITE_DELAY=0", "", "", 4));
        }
    },
    POSTGRESQL {
        @Override
        public Database open() {
            return Database.open(new DatabaseSettings(Server.newDatabase(), Server.USER, Server.PASSWORD, 4));
        }
    };

    /** A new, empty database with all tables. */
    public abstract Database open();

    /** The PostgreSQL server, started when first asked for. */
    private static final class Server {
        static final String USER = "postgres";
        static final String PASSWORD = "postgres";

        private static final String URL = start();

        static synchronized String newDatabase() {
            if (URL == null) {
                abort("PostgreSQL could not be started here; set TEST_PG_URL to one to run its tests");
            }
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = DriverManager.getConnection(URL, USER, PASSWORD);
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return URL.replaceFirst("/[^/]*$", "/" + name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static String start() {
            var given = System.getenv("TEST_PG_URL");
            if (given != null) {
                return given;
            }
            try {
                var server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/postgresql").getAbsoluteFile())
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server.getJdbcUrl(USER, USER).replaceFirst("\\?.*$", "");
            } catch (IOException | IllegalStateException cannotStart) {
                System.err.println("PostgreSQL did not start: " + cannotStart);
                return null;
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException left) {
                System.err.println("PostgreSQL did not stop: " + left);
            }
        }
    }
}
