package coop.docket.intake.imports;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.ImportAreas;
import coop.docket.database.Database;
import coop.docket.intake.RegisterFile;
import coop.docket.intake.difference.DifferenceFollower;
import coop.docket.intake.difference.RegisterDifference;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.revisions.NewRevision;
import coop.docket.register.revisions.RevisionDao;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Commits exactly the difference that was previewed, as one revision in one transaction, and asks for a run of the rules.
 *
 * <p>Refuses with NOT_ALLOWED who may not import; CHANGED_MEANWHILE if the register or the file is no longer what was previewed; NOT_VALID if rows are
 * refused and the good ones were not to be taken alone; NOT_NOW if someone else is changing the register. A file that says
 * only what is known makes no revision; one that brings another list of areas does, for the rules read it.
 */
public final class CommitImport {
    private final Database database;
    private final InstantSource clock;

    public CommitImport(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Committed commit(Actor actor, HandedIn handedIn, Commitment commitment, DifferenceFollower follower) {
        actor.need(Permission.IMPORT_REGISTER);
        needSameFile(handedIn, commitment);
        try (var file = handedIn.open()) {
            return database.write(handle -> {
                needSameRegister(handle, commitment);
                var done = apply(handle, actor, file, handedIn, commitment, follower);
                needSameFile(handedIn, commitment);
                return done;
            });
        }
    }

    private Committed apply(
            Handle handle,
            Actor actor,
            RegisterFile file,
            HandedIn handedIn,
            Commitment commitment,
            DifferenceFollower follower) {
        var revision =
                NewRevision.ofImport(handedIn.name(), commitment.token().fileHash(), actor.mark(), clock.instant());
        var applying = new Applying(handle, revision);
        var difference = new RegisterDifference(handle, actor.scope(), file, follower, applying::apply).find();
        var total = difference.total();
        if (total.refused() > 0 && !commitment.acceptGood()) {
            throw Refusal.notValid("import.rows-refused", total.refused());
        }
        // the official list is no part of the difference, and is not taken back with it; nobody who is limited to some
        // areas may bring one, for it says what lies in them; and rules read it
        if (actor.scope().everywhere() && new ImportAreas(database).take(file.areas(), List.of())) {
            applying.made();
        }
        return new Committed(applying.finish(difference), difference.counts(), total);
    }

    private static void needSameFile(HandedIn handedIn, Commitment commitment) {
        if (!handedIn.hash().equals(commitment.token().fileHash())) {
            throw changed("import.file-changed", handedIn.name());
        }
    }

    private static void needSameRegister(Handle handle, Commitment commitment) {
        if (new RevisionDao(handle).newestHeld() != commitment.token().revision()) {
            throw changed("import.register-changed");
        }
    }

    private static Refusal changed(String key, Object... arguments) {
        return new Refusal(RefusalKind.CHANGED_MEANWHILE, Reason.of(key, arguments));
    }
}
