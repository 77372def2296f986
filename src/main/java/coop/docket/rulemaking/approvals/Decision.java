package coop.docket.rulemaking.approvals;

import java.time.Instant;

/**
 * What became of a submission.
 *
 * @param reason empty where none was asked for
 * @param by how the audit names who decided it
 */
public record Decision(Kind kind, String reason, String by, Instant at) {

    /** What can become of it. */
    public enum Kind {
        APPROVED,
        RETURNED,
        WITHDRAWN
    }
}
