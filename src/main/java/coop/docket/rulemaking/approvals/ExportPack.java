package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import coop.docket.packs.PackVersions;

/** Hands out a version as one file, for another office or to be kept; the same version is always the same bytes. */
public final class ExportPack {
    private final Database database;

    public ExportPack(Database database) {
        this.database = database;
    }

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such version */
    public byte[] export(Actor actor, int version) {
        return PackArchive.write(new PackVersions(database).files(actor, version));
    }
}
