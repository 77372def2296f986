package coop.docket.cases;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a case.
 *
 * @param actor by whom, as the audit names him: {@code account:7} or {@code tracker:run}
 * @param version of the case after it
 * @param runId the run it followed from, or null
 */
public record CaseEvent(
        long id,
        long caseId,
        Instant at,
        String actor,
        CaseAction action,
        long version,
        Long runId,
        Map<String, Object> content) {}
