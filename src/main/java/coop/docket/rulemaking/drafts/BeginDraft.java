package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.packs.PackVersionDao;
import java.time.InstantSource;

/** Begins a draft upon the newest version, in which nothing is changed yet. */
public final class BeginDraft {
    private final Database database;
    private final InstantSource clock;

    public BeginDraft(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param reason why the rules are to change; it may be written later
     * @return its number
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_VALID if the title is missing or either is
     *     too long
     */
    public long begin(Actor actor, String title, String reason) {
        actor.need(Permission.EDIT_RULES);
        return database.write(handle -> {
            var newest = PackVersionDao.newest(handle).orElseThrow();
            return Beginning.begin(
                    handle,
                    actor,
                    new NewDraft(title.strip(), reason.strip(), null),
                    PackVersionDao.files(handle, newest.number()),
                    clock.instant());
        });
    }
}
