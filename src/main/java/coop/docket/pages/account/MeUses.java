package coop.docket.pages.account;

import coop.docket.access.ChangePassword;
import coop.docket.access.KeepLanguage;
import coop.docket.access.OwnFeed;
import coop.docket.access.OwnSessions;
import coop.docket.database.Database;
import java.time.InstantSource;

/** What a reader's own page asks. */
public record MeUses(ChangePassword password, OwnSessions sessions, KeepLanguage language, OwnFeed feed) {

    public static MeUses of(Database database, InstantSource clock) {
        return new MeUses(
                new ChangePassword(database, clock),
                new OwnSessions(database, clock),
                new KeepLanguage(database, clock),
                new OwnFeed(database, clock));
    }
}
