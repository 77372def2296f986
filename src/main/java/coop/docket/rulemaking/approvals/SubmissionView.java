package coop.docket.rulemaking.approvals;

import coop.docket.refusal.Reason;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was last submitted of a draft, and what became of it.
 *
 * @param preview its number
 * @param previewHash to be named by whoever approves it
 * @param effectiveFrom null where it is to take effect once it is approved
 * @param decision null while it waits
 * @param stale why it cannot be approved any more though it waits; null where it can, or has been decided
 * @param own whether the reader has begun, written or submitted any of it, and so cannot approve it
 */
public record SubmissionView(
        long preview,
        String previewHash,
        LocalDate effectiveFrom,
        String submittedBy,
        Instant submittedAt,
        Decision decision,
        Reason stale,
        boolean own) {}
