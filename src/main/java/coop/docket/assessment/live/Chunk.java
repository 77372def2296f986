package coop.docket.assessment.live;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run found of some cooperatives, beside what stood before.
 *
 * @param at when it is written
 * @param after it is about the cooperatives after this one
 * @param upTo up to and with this one
 * @param appeared findings that did not stand before
 * @param changed those that say something else than before
 * @param unchanged those that stand as they stood
 * @param gone those that stood before and no longer do
 */
public record Chunk(
        Run run,
        Instant at,
        long after,
        long upTo,
        List<Ground> appeared,
        List<Ground> changed,
        List<Ground> unchanged,
        List<Ground> gone) {

    /** All that stands now. */
    public Stream<Ground> standing() {
        return Stream.of(appeared, changed, unchanged).flatMap(List::stream);
    }

    /** All that is not as it was. */
    public Stream<Ground> moved() {
        return Stream.of(appeared, changed, gone).flatMap(List::stream);
    }

    RunCounts counts(long judged) {
        return new RunCounts(
                judged,
                (long) appeared.size() + changed.size() + unchanged.size(),
                appeared.size(),
                changed.size(),
                gone.size());
    }
}
