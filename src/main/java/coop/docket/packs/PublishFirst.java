package coop.docket.packs;

import coop.docket.access.Actor;
import coop.docket.areas.Vietnam;
import coop.docket.database.Database;
import coop.docket.rules.source.PackFiles;
import java.time.InstantSource;

/**
 * Makes the pack that the program carries the first version of a store that has none; a store that has one keeps it,
 * whatever a newer program carries. Refuses nothing.
 */
public final class PublishFirst {
    private static final Actor PROGRAM = Actor.tracker("first-pack");

    private final Database database;
    private final InstantSource clock;

    public PublishFirst(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void publish() {
        database.write(handle -> {
            if (PackVersionDao.newest(handle).isEmpty()) {
                var first =
                        new NewVersion(PackFiles.shipped(), Vietnam.today(clock), PROGRAM.mark(), null, "", null, null);
                Publishing.publish(handle, PROGRAM, first, clock.instant());
            }
            return null;
        });
    }
}
