package coop.docket.intake.imports;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.revisions.NewRevision;
import coop.docket.register.revisions.RevisionAreaDao;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.register.revisions.RevisionHistory;
import coop.docket.register.revisions.RevisionKind;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/**
 * Takes the last import back: values become what they were, rows that it brought are withdrawn. That is a revision too,
 * so that it stays told; to have the import again, hand the file in again.
 *
 * <p>Refuses with NOT_ALLOWED who may not import; NOT_FOUND if there is no such import all of which lies in his areas; CHANGED_MEANWHILE if the register has changed since; NOT_NOW if
 * someone else is changing it.
 */
public final class UndoImport {
    private final Database database;
    private final InstantSource clock;

    public UndoImport(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return the revision that this makes */
    public long undo(Actor actor, long revisionId) {
        actor.need(Permission.IMPORT_REGISTER);
        return database.write(handle -> {
            needLastImport(handle, actor, revisionId);
            var undo = new RevisionDao(handle).make(NewRevision.ofUndo(revisionId, actor.mark(), clock.instant()));
            new RevisionAreaDao(handle).copy(revisionId, undo);
            new Undoing(handle, revisionId, undo).undo();
            return undo;
        });
    }

    private static void needLastImport(Handle handle, Actor actor, long revisionId) {
        var newest = new RevisionDao(handle).newestHeld();
        var revision = new RevisionHistory(handle).one(actor.scope(), revisionId);
        if (revision.isEmpty() || revision.get().kind() != RevisionKind.IMPORT) {
            throw Refusal.notFound("import.undo.unknown", revisionId);
        }
        if (newest != revisionId) {
            throw new Refusal(RefusalKind.CHANGED_MEANWHILE, Reason.of("import.undo.not-last", revisionId));
        }
    }
}
