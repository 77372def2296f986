package coop.docket.cases.docket;

import coop.docket.cases.CaseEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One case with all that is told of it.
 *
 * @param priorityParts the points of each part of its priority
 * @param closedAt null while it is open
 * @param lastSeenOn the day as of which its grounds were last found
 * @param grounds those that stand first, the heaviest first
 * @param events the newest first
 */
public record CaseFile(
        CaseLine line,
        Map<String, Object> priorityParts,
        Instant closedAt,
        LocalDate lastSeenOn,
        List<GroundView> grounds,
        List<CaseEvent> events) {}
