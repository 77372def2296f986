package coop.docket.rulemaking.approvals;

import coop.docket.rulemaking.previews.Preview;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Adds submissions and what became of them, and reads both. */
final class SubmissionDao {
    private static final RowMapper<Submission> SUBMISSION = (rows, context) -> new Submission(
            rows.getLong("id"),
            rows.getLong("draft_id"),
            rows.getLong("preview_id"),
            rows.getString("preview_hash"),
            rows.getString("content_hash"),
            rows.getInt("live_version"),
            rows.getLong("revision_id"),
            rows.getObject("effective_from", LocalDate.class),
            rows.getString("submitted_by"),
            rows.getObject("submitted_at", OffsetDateTime.class).toInstant());

    private SubmissionDao() {}

    static void insert(Handle handle, Preview preview, LocalDate effectiveFrom, String by, Instant at) {
        handle.createUpdate(
                        """
                        insert into draft_submission (draft_id, preview_id, preview_hash, content_hash, live_version,
                            revision_id, effective_from, submitted_by, submitted_at)
                        values (:draft, :preview, :hash, :content, :live, :revision, :from, :by, :at)""")
                .bind("draft", preview.key().draft())
                .bind("preview", preview.id())
                .bind("hash", preview.hash())
                .bind("content", preview.key().contentHash())
                .bind("live", preview.key().liveVersion())
                .bind("revision", preview.key().revision())
                .bind("from", effectiveFrom)
                .bind("by", by)
                .bind("at", at)
                .execute();
    }

    static Optional<Submission> newest(Handle handle, long draft) {
        return handle.createQuery(
                        """
                        select * from draft_submission where draft_id = :draft
                        order by id desc fetch first 1 rows only""")
                .bind("draft", draft)
                .map(SUBMISSION)
                .findOne();
    }

    /** Whoever has ever submitted the draft. */
    static Set<String> submitters(Handle handle, long draft) {
        return handle.createQuery("select distinct submitted_by from draft_submission where draft_id = :draft")
                .bind("draft", draft)
                .mapTo(String.class)
                .set();
    }

    static void decide(Handle handle, Submission submission, Decision decision) {
        handle.createUpdate(
                        """
                        insert into draft_decision (submission_id, decision, reason, decided_by, decided_at)
                        values (:submission, :decision, :reason, :by, :at)""")
                .bind("submission", submission.id())
                .bind("decision", decision.kind().name())
                .bind("reason", decision.reason())
                .bind("by", decision.by())
                .bind("at", decision.at())
                .execute();
    }

    static Optional<Decision> decision(Handle handle, Submission submission) {
        return handle.createQuery("select * from draft_decision where submission_id = :submission")
                .bind("submission", submission.id())
                .map((rows, context) -> new Decision(
                        Decision.Kind.valueOf(rows.getString("decision")),
                        rows.getString("reason"),
                        rows.getString("decided_by"),
                        rows.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .findOne();
    }
}
