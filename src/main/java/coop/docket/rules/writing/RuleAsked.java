package coop.docket.rules.writing;

import coop.docket.language.Language;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A new rule, as a form has it.
 *
 * @param from the first day on which it is in force; null where it always was
 * @param parameter the name of the one that it reads; null where it reads none
 * @param column of the cooperative; null where the condition is about none
 * @param value that the column is to have; null for any
 */
public record RuleAsked(
        RuleKind kind,
        String id,
        Map<Language, String> titles,
        String basis,
        Standing standing,
        Severity severity,
        LocalDate from,
        MainCondition main,
        String parameter,
        String column,
        String value,
        Set<Restriction> restrictions) {

    String path(String ending) {
        return kind.folder() + "/" + id + ending;
    }
}
