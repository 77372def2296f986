package coop.docket.rulemaking.approvals;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was submitted for approval.
 *
 * @param content the hash of all files
 * @param liveVersion the newest version there was
 * @param revision of the register
 * @param effectiveFrom null where it is to take effect once it is approved
 * @param by how the audit names who submitted it
 */
record Submission(
        long id,
        long draft,
        long preview,
        String previewHash,
        String content,
        int liveVersion,
        long revision,
        LocalDate effectiveFrom,
        String by,
        Instant at) {}
