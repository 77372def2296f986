package coop.docket.database;

/**
 * How the database is reached.
 *
 * @param url {@code jdbc:h2:…;WRITE_DELAY=0} or {@code jdbc:postgresql:…}
 * @param user of PostgreSQL; H2 has users of its own making
 * @param password of PostgreSQL; never shown
 * @param connections how many may work at a time, from 2
 */
public record DatabaseSettings(String url, String user, String password, int connections) {

    public DatabaseSettings {
        connections = Math.max(2, connections);
    }

    /** An embedded database in this file; H2 adds {@code .mv.db} to its name. */
    public static DatabaseSettings file(java.nio.file.Path file) {
        return new DatabaseSettings("jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0", "", "", 8);
    }

    boolean embedded() {
        return url.startsWith("jdbc:h2:");
    }

    @Override
    public String toString() {
        return url;
    }
}
