package coop.docket.rules.sentences;

import coop.docket.register.Row;
import coop.docket.rules.vocabulary.ComputedWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a finding rests upon, as far as its sentence may speak of it.
 *
 * @param cooperative the cooperative's own row
 * @param today the as-of day
 * @param since the first day on which the rule holds; null where it speaks of none
 * @param evidence the rows of other sheets, the oldest first
 * @param uncharted a year in which working days were counted and that the calendar lacks; 0 for none
 * @param words the worked-out words that the rule's sentence shows; null where one is not known
 */
public record Grounds(
        Row cooperative,
        LocalDate today,
        LocalDate since,
        List<Row> evidence,
        int uncharted,
        Map<ComputedWord, Object> words) {}
