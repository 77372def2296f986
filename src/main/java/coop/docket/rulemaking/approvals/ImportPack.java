package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.time.InstantSource;

/** Makes a draft of a whole pack that comes from elsewhere; it is no more trusted than what is typed in. */
public final class ImportPack {
    private final Database database;
    private final InstantSource clock;

    public ImportPack(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param packed a .zip file as {@link ExportPack} makes it
     * @return the number of the draft
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_VALID if the file is no pack, or larger
     *     than any
     */
    public long take(Actor actor, String title, String reason, byte[] packed) {
        actor.need(Permission.EDIT_RULES);
        return new ProposePack(database, clock).propose(actor, title, reason, PackArchive.read(packed));
    }
}
