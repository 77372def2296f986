package coop.docket.cases.docket;

import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.Outcome;
import coop.docket.language.Language;
import coop.docket.rules.source.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A case in a list.
 *
 * @param code of the cooperative
 * @param name of the cooperative
 * @param area the commune's code; null where it is not known
 * @param outcome null unless it is closed
 * @param titles of its worst ground, in each language
 * @param grounds how many above INFO
 * @param amount the debts it rests upon, in đồng
 * @param since null where no day is known
 * @param assignee an account; null where nobody has it
 * @param assigneeName null where nobody has it
 * @param dueOn its next legal deadline; null where it has none
 */
public record CaseLine(
        long id,
        long cooperativeId,
        String code,
        String name,
        String area,
        CaseKind kind,
        CaseState state,
        Outcome outcome,
        boolean regressed,
        Severity severity,
        Map<Language, String> titles,
        int grounds,
        long amount,
        LocalDate since,
        int priority,
        Long assignee,
        String assigneeName,
        LocalDate dueOn,
        Instant openedAt,
        long version) {}
