package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.packs.PackVersion;
import coop.docket.packs.PackVersionDao;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.rulemaking.drafts.DraftFiles;
import coop.docket.rulemaking.drafts.DraftState;
import coop.docket.rulemaking.drafts.HeldDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A draft that waits for approval, with what was submitted of it. */
record Submitted(HeldDraft held, Submission submission) {
    /** For so long what a preview has shown of a day may stand for the days after it. */
    static final Duration LASTS = Duration.ofDays(14);

    /** @throws Refusal NOT_FOUND where there is no such draft; NOT_NOW where it does not wait for approval */
    static Submitted of(Handle handle, long draft) {
        var held = HeldDraft.of(handle, draft);
        held.need(held.draft().state() == DraftState.SUBMITTED);
        return new Submitted(held, SubmissionDao.newest(handle, draft).orElseThrow());
    }

    /** Whether the actor has begun, written or submitted any of it, ever. */
    boolean ownWorkOf(Actor actor) {
        return held.authors().contains(actor.mark())
                || SubmissionDao.submitters(held.handle(), held.draft().id()).contains(actor.mark());
    }

    /** @throws Refusal NOT_ALLOWED if the actor has begun, written or submitted any of it */
    void needAnother(Actor actor) {
        if (ownWorkOf(actor)) {
            throw new Refusal(RefusalKind.NOT_ALLOWED, Reason.of("approvals.own"));
        }
    }

    /** Why what was submitted is no longer what it was when the preview was made; empty while it is. */
    Optional<Reason> stale(Instant now) {
        var handle = held.handle();
        if (!DraftFiles.of(handle, held.draft()).contentHash().equals(submission.content())) {
            return Optional.of(Reason.of("approvals.stale.draft"));
        }
        if (newest().number() != submission.liveVersion()) {
            return Optional.of(Reason.of("approvals.stale.version", (long) newest().number()));
        }
        if (new RevisionDao(handle).newest() != submission.revision()) {
            return Optional.of(Reason.of("approvals.stale.register"));
        }
        return submission.at().plus(LASTS).isBefore(now)
                ? Optional.of(Reason.of("approvals.stale.old", LASTS.toDays()))
                : Optional.empty();
    }

    PackVersion newest() {
        return PackVersionDao.newest(held.handle()).orElseThrow();
    }
}
