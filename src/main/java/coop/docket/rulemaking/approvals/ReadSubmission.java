package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import coop.docket.rulemaking.drafts.DraftReaders;
import coop.docket.rulemaking.drafts.HeldDraft;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads what was last submitted of a draft, and what became of it. */
public final class ReadSubmission {
    private final Database database;
    private final InstantSource clock;

    public ReadSubmission(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Empty where it never was.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft
     */
    public Optional<SubmissionView> read(Actor actor, long draft) {
        DraftReaders.need(actor);
        return database.read(handle -> {
            var held = HeldDraft.seen(handle, draft);
            return SubmissionDao.newest(handle, draft)
                    .map(submission -> view(handle, actor, new Submitted(held, submission)));
        });
    }

    private SubmissionView view(Handle handle, Actor actor, Submitted submitted) {
        var submission = submitted.submission();
        var decision = SubmissionDao.decision(handle, submission);
        return new SubmissionView(
                submission.preview(),
                submission.previewHash(),
                submission.effectiveFrom(),
                submission.by(),
                submission.at(),
                decision.orElse(null),
                decision.isPresent() ? null : submitted.stale(clock.instant()).orElse(null),
                submitted.ownWorkOf(actor));
    }
}
