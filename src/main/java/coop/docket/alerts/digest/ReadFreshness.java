package coop.docket.alerts.digest;

import coop.docket.access.Actor;
import coop.docket.assessment.live.ReadLastRun;
import coop.docket.database.Database;
import coop.docket.intake.imports.LastImport;
import java.time.Duration;
import java.time.InstantSource;

/** Reads how new the data of a reader's areas are. */
final class ReadFreshness {
    private static final Duration LONG = Duration.ofDays(90);

    private final Database database;
    private final InstantSource clock;

    ReadFreshness(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Freshness of(Actor reader) {
        var run = new ReadLastRun(database).read(reader);
        var communes = database.read(handle ->
                FreshnessDao.communes(handle, reader.scope(), clock.instant().minus(LONG)));
        return new Freshness(
                new LastImport(database).read(reader).orElse(null),
                run.map(done -> done.finishedAt()).orElse(null),
                run.map(done -> done.key().day()).orElse(null),
                communes.all(),
                communes.silent());
    }
}
