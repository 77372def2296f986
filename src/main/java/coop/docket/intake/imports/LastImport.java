package coop.docket.intake.imports;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.register.revisions.RevisionHistory;
import java.time.Instant;
import java.util.Optional;

/** Tells how new the register is, as far as somebody sees it. */
public final class LastImport {
    private final Database database;

    public LastImport(Database database) {
        this.database = database;
    }

    /**
     * @return when a file last mentioned a cooperative in his areas; empty where none did
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public Optional<Instant> read(Actor actor) {
        actor.need(Permission.READ_REGISTER);
        return database.read(handle -> new RevisionHistory(handle).lastMention(actor.scope()));
    }
}
