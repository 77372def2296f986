package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.rulemaking.drafts.Beginning;
import coop.docket.rulemaking.drafts.NewDraft;
import coop.docket.rules.source.PackFiles;
import java.time.InstantSource;

/** Makes a draft of the files of a folder. */
public final class ProposePack {
    private final Database database;
    private final InstantSource clock;

    public ProposePack(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @return the number of the draft
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_VALID if a file cannot be kept in a draft
     */
    public long propose(Actor actor, String title, String reason, PackFiles files) {
        actor.need(Permission.EDIT_RULES);
        return database.write(handle -> Beginning.begin(
                handle, actor, new NewDraft(title.strip(), reason.strip(), null), files, clock.instant()));
    }
}
