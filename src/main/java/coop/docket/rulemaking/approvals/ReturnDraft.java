package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import coop.docket.rulemaking.drafts.DraftState;
import java.time.InstantSource;
import java.util.Map;

/** Gives a draft back to those who wrote it, with a reason. */
public final class ReturnDraft {
    private static final int LONGEST_REASON = 2_000;

    private final Database database;
    private final InstantSource clock;

    public ReturnDraft(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft; NOT_NOW where it does not
     *     wait for approval; NOT_VALID if the reason is missing or too long
     */
    public void giveBack(Actor actor, long draft, String reason) {
        actor.need(Permission.APPROVE_RULES);
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refusal.notValid("approvals.return-reason", (long) LONGEST_REASON);
        }
        database.write(handle -> {
            var submitted = Submitted.of(handle, draft);
            var decision = new Decision(Decision.Kind.RETURNED, why, actor.mark(), clock.instant());
            SubmissionDao.decide(handle, submitted.submission(), decision);
            submitted.held().move(actor, DraftState.RETURNED, "draft.returned", Map.of("reason", why), clock.instant());
            return null;
        });
    }
}
