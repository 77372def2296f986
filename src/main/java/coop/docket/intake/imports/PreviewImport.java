package coop.docket.intake.imports;

import coop.docket.database.Database;
import coop.docket.intake.difference.DifferenceFollower;
import coop.docket.intake.difference.RegisterDifference;
import coop.docket.register.revisions.RevisionDao;

/**
 * Shows what a file would change, and changes nothing.
 *
 * <p>Refuses a file that as a whole cannot be read, as {@link coop.docket.intake.RegisterFile#open} does. Rows that cannot
 * be taken are no refusal: the follower is told of each.
 */
public final class PreviewImport {
    private final Database database;

    public PreviewImport(Database database) {
        this.database = database;
    }

    public Preview preview(HandedIn handedIn, DifferenceFollower follower) {
        var hash = handedIn.hash();
        try (var file = handedIn.open()) {
            return database.read(handle -> {
                var token = new ImportToken(new RevisionDao(handle).newest(), hash);
                var difference = new RegisterDifference(handle, file, follower, part -> {}).find();
                return new Preview(token, difference.counts(), difference.total());
            });
        }
    }
}
