package coop.docket.pages.progress;

import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import coop.docket.progress.burndown.ReadBurnDown;
import coop.docket.progress.targets.ReadTargets;
import java.time.InstantSource;

/** What the page asks. */
public record ProgressUses(ReadTargets targets, ReadBurnDown burnDown, InstantSource clock) {

    public static ProgressUses of(Database database, InstantSource clock, LivePack packs) {
        return new ProgressUses(new ReadTargets(database, packs), new ReadBurnDown(database), clock);
    }
}
