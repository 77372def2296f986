package coop.docket.api.resources;

import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.Outcome;
import coop.docket.cases.docket.CaseLine;
import coop.docket.rules.source.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A case in a list, as programs get it. */
record CaseItem(
        long id,
        long version,
        CaseKind kind,
        CaseState state,
        Outcome outcome,
        boolean regressed,
        Severity severity,
        Map<String, String> title,
        int grounds,
        long amount,
        LocalDate since,
        int priority,
        LocalDate dueOn,
        Instant openedAt,
        Assignee assignee,
        CooperativeOfCase cooperative) {

    record Assignee(long account, String name) {}

    record CooperativeOfCase(long id, String code, String name, String area) {}

    static CaseItem of(CaseLine line) {
        return new CaseItem(
                line.id(),
                line.version(),
                line.kind(),
                line.state(),
                line.outcome(),
                line.regressed(),
                line.severity(),
                Texts.of(line.titles()::get),
                line.grounds(),
                line.amount(),
                line.since(),
                line.priority(),
                line.dueOn(),
                line.openedAt(),
                line.assignee() == null ? null : new Assignee(line.assignee(), line.assigneeName()),
                new CooperativeOfCase(line.cooperativeId(), line.code(), line.name(), line.area()));
    }
}
