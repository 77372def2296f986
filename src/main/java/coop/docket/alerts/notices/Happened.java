package coop.docket.alerts.notices;

import coop.docket.cases.CaseAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something that has happened to a case, of which its people may want to know.
 *
 * @param actor by whom, as the audit names him
 */
record Happened(long id, long caseId, Instant at, String actor, CaseAction action, Map<String, Object> content) {

    /** The accounts that it is about; not of whoever did it himself. */
    List<Long> accounts() {
        var about = action == CaseAction.ASSIGNED ? content.get("assignee") : content.get("mentioned");
        var accounts = about instanceof List<?> several ? several : about == null ? List.of() : List.of(about);
        return accounts.stream()
                .map(each -> ((Number) each).longValue())
                .filter(each -> !actor.equals("account:" + each))
                .toList();
    }
}
