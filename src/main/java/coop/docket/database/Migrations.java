package coop.docket.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to the state that this program needs: plain SQL in {@code db/migration}, each file run once. */
final class Migrations {
    private Migrations() {}

    /** @return what was there before and what is there now */
    static SchemaChange run(DataSource source) {
        var result = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return new SchemaChange(
                result.initialSchemaVersion == null ? "0" : result.initialSchemaVersion,
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                result.migrationsExecuted);
    }
}
