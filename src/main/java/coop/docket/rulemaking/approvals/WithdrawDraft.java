package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.rulemaking.drafts.DraftState;
import java.time.InstantSource;
import java.util.Map;

/** Takes back a draft that waits for approval, to go on writing. */
public final class WithdrawDraft {
    private final Database database;
    private final InstantSource clock;

    public WithdrawDraft(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft;
     *     NOT_NOW where it does not wait for approval
     */
    public void withdraw(Actor actor, long draft) {
        actor.need(Permission.EDIT_RULES);
        database.write(handle -> {
            var submitted = Submitted.of(handle, draft);
            var decision = new Decision(Decision.Kind.WITHDRAWN, "", actor.mark(), clock.instant());
            SubmissionDao.decide(handle, submitted.submission(), decision);
            submitted.held().move(actor, DraftState.DRAFT, "draft.withdrawn", Map.of(), clock.instant());
            return null;
        });
    }
}
