package coop.docket.cases.docket;

import coop.docket.language.Language;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;
import java.time.LocalDate;
import java.util.Map;

/**
 * A ground of a case as it was decided.
 *
 * @param present whether it still stands
 * @param coveredUntil the last day of a dismissal that covers it; null where none does
 * @param verified whether a lawyer has read the provision
 * @param since null where the rule speaks of no day
 * @param valuesJson the cooperative's values by the register's keys
 * @param evidenceJson rows of other sheets, each with its sheet
 * @param evidenceRows how many rows there were; the JSON holds the first of them
 * @param pack fingerprint of the pack that decided
 * @param foundOn the day as of which it was decided
 */
public record GroundView(
        String rule,
        boolean present,
        LocalDate coveredUntil,
        Severity severity,
        Standing standing,
        boolean verified,
        String basis,
        LocalDate since,
        Map<Language, String> titles,
        Map<Language, String> sentences,
        String valuesJson,
        String evidenceJson,
        int evidenceRows,
        String pack,
        String ruleHash,
        LocalDate foundOn) {}
