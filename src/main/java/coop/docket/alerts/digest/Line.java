package coop.docket.alerts.digest;

import coop.docket.cases.CaseKind;
import coop.docket.cases.Outcome;
import coop.docket.cases.docket.CaseLine;
import coop.docket.language.Language;
import coop.docket.rules.source.Severity;
import java.time.LocalDate;
import java.util.Map;

/**
 * A case in a digest.
 *
 * @param code of the cooperative
 * @param name of the cooperative
 * @param area the commune's name, or its code where it has none; null where it is not known
 * @param titles of what is wrong, in each language
 * @param outcome null unless it is closed
 * @param dueOn null where it has no deadline
 * @param owner who has it; null where nobody does
 */
public record Line(
        long caseId,
        String code,
        String name,
        String area,
        CaseKind kind,
        Map<Language, String> titles,
        Severity severity,
        Outcome outcome,
        LocalDate dueOn,
        String owner) {

    static Line of(CaseLine line, Map<String, String> areas) {
        return new Line(
                line.id(),
                line.code(),
                line.name(),
                line.area() == null ? null : areas.getOrDefault(line.area(), line.area()),
                line.kind(),
                line.titles(),
                line.severity(),
                line.outcome(),
                line.dueOn(),
                line.assigneeName());
    }

    public String path() {
        return "/cases/" + caseId;
    }
}
