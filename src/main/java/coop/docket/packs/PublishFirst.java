package coop.docket.packs;

import coop.docket.access.Actor;
import coop.docket.areas.Vietnam;
import coop.docket.database.Database;
import coop.docket.rules.source.PackFiles;
import java.time.InstantSource;

/**
 * Makes a pack the first version of a store that has none; a store that has one keeps it, whatever a newer program
 * carries. Refuses nothing: whether a folder's pack is sound, its caller has looked.
 */
public final class PublishFirst {
    private static final Actor PROGRAM = Actor.tracker("first-pack");

    private final Database database;
    private final InstantSource clock;

    public PublishFirst(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The pack that the program carries. */
    public void publish() {
        publish(PackFiles.shipped());
    }

    /**
     * The pack of an office that has its own from the start.
     *
     * @return whether it became the first version
     */
    public boolean publish(PackFiles files) {
        return database.write(handle -> {
            if (PackVersionDao.newest(handle).isPresent()) {
                return false;
            }
            var first = new NewVersion(files, Vietnam.today(clock), PROGRAM.mark(), null, "", null, null);
            Publishing.publish(handle, PROGRAM, first, clock.instant());
            return true;
        });
    }
}
