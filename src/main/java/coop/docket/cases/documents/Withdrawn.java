package coop.docket.cases.documents;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseEvent;
import coop.docket.cases.EventDao;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Which papers were taken back, as the events of the case tell it: whatever becomes of the case, they stay so. */
final class Withdrawn {
    private Withdrawn() {}

    static Set<Long> of(Handle handle, long caseId) {
        var events = EventDao.of(handle, caseId);
        var undone = events.stream()
                .filter(event -> event.action() == CaseAction.UNDONE)
                .map(event -> ((Number) event.content().get("event")).longValue())
                .collect(Collectors.toSet());
        var withdrawn = new HashSet<Long>();
        events.stream().filter(event -> undone.contains(event.id())).forEach(event -> withdrawn.addAll(added(event)));
        return withdrawn;
    }

    /** The papers that came with something that happened. */
    private static List<Long> added(CaseEvent event) {
        return event.content().get(Filing.DOCUMENTS) instanceof List<?> added
                ? added.stream().map(id -> ((Number) id).longValue()).toList()
                : List.of();
    }
}
