package coop.docket.assessment.questions;

import coop.docket.language.Language;
import coop.docket.register.revisions.Source;
import java.time.LocalDate;
import java.util.Map;

/**
 * Why a rule flags a cooperative, as it was decided.
 *
 * @param valuesJson the cooperative's values by key
 * @param sources where each of them comes from as it is now, by key
 * @param evidenceJson rows of other sheets, each with its sheet
 */
public record Reason(
        String rule,
        String severity,
        String standing,
        String basis,
        LocalDate since,
        Map<Language, String> titles,
        Map<Language, String> sentences,
        String valuesJson,
        Map<String, Source> sources,
        String evidenceJson,
        String pack,
        String ruleHash,
        LocalDate foundOn) {}
