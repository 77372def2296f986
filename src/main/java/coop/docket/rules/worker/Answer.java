package coop.docket.rules.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * One line from the worker.
 *
 * @param refused what the engine had against the pack
 * @param tooLong whether the rules did not come to an end in time
 * @param examples for each example in order: whether it was flagged, and since when
 * @param flags the findings, by dossier
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record Answer(List<Refused> refused, boolean tooLong, List<Outcome> examples, List<List<FlagText>> flags) {
    static final Answer DONE = new Answer(null, false, null, null);
    static final Answer TOO_LONG = new Answer(null, true, null, null);

    /** A message of the engine's compiler. */
    record Refused(String path, int line, String text) {}

    /** What came of an example. */
    record Outcome(boolean flagged, String since) {}

    /** One finding: evidence as sheet and place in the dossier, words by their name. */
    record FlagText(
            String rule,
            String since,
            List<String> columns,
            List<RowPlace> evidence,
            int uncharted,
            Map<String, String> words) {}

    /** A row of a dossier. */
    record RowPlace(String sheet, int at) {}
}
