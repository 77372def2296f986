package coop.docket;

import com.codahale.metrics.health.HealthCheck;
import coop.docket.database.Database;

/** Whether the database answers. */
final class DatabaseHealth extends HealthCheck {
    private final Database database;

    DatabaseHealth(Database database) {
        this.database = database;
    }

    @Override
    protected Result check() {
        return database.answers() ? Result.healthy() : Result.unhealthy("does not answer");
    }
}
