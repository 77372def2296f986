package coop.docket.cases;

import java.time.Instant;
import java.util.Map;

/**
 * Something that has just happened to a case.
 *
 * @param actor by whom, as the audit names him
 * @param version of the case after it
 * @param runId the run it followed from, or null
 * @param content what it was; texts, numbers, lists and maps of such
 * @param before what stood before, so that it can be taken back; null for what cannot
 */
public record NewEvent(
        long caseId,
        Instant at,
        String actor,
        CaseAction action,
        long version,
        Long runId,
        Map<String, ?> content,
        String before) {

    /** One that cannot be taken back. */
    public NewEvent(
            long caseId,
            Instant at,
            String actor,
            CaseAction action,
            long version,
            Long runId,
            Map<String, ?> content) {
        this(caseId, at, actor, action, version, runId, content, null);
    }
}
