package coop.docket.intake.imports;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.ImportAreas;
import coop.docket.database.Database;
import coop.docket.intake.Remark;
import coop.docket.intake.difference.DifferenceFollower;
import coop.docket.intake.difference.RegisterDifference;
import coop.docket.refusal.Reason;
import coop.docket.register.revisions.RevisionDao;

/**
 * Shows what a file would change, and changes nothing.
 *
 * <p>Refuses with NOT_ALLOWED who may not import, and a file that as a whole cannot be read, as {@link coop.docket.intake.RegisterFile#open} does. Rows that cannot
 * be taken are no refusal: the follower is told of each.
 */
public final class PreviewImport {
    private final Database database;

    public PreviewImport(Database database) {
        this.database = database;
    }

    public Preview preview(Actor actor, HandedIn handedIn, DifferenceFollower follower) {
        actor.need(Permission.IMPORT_REGISTER);
        var hash = handedIn.hash();
        try (var file = handedIn.open()) {
            var everywhere = actor.scope().everywhere();
            if (file.areas().loaded() && !everywhere) {
                follower.remarked(new Remark(handedIn.name(), "", 0, "", Reason.of("import.areas.not-taken")));
            }
            return database.read(handle -> {
                var token = new ImportToken(new RevisionDao(handle).newest(), hash);
                var difference = new RegisterDifference(handle, actor.scope(), file, follower, part -> {}).find();
                var otherAreas = everywhere && new ImportAreas(database).differs(file.areas());
                return new Preview(token, difference.counts(), difference.total(), otherAreas);
            });
        }
    }
}
