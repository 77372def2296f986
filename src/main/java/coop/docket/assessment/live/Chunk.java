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

    /** All that stands now and that something may follow from. */
    public Stream<Ground> standing() {
        return Stream.of(appeared, changed, unchanged).flatMap(List::stream).filter(ground -> !ground.watched());
    }

    /** All that is not as it was. */
    public Stream<Ground> moved() {
        return Stream.of(appeared, changed, gone).flatMap(List::stream);
    }

    /** What is only watched counts apart. */
    RunCounts counts(long judged) {
        return new RunCounts(judged, standing().count(), told(appeared), told(changed), told(gone), watched());
    }

    private static long told(List<Ground> grounds) {
        return grounds.stream().filter(ground -> !ground.watched()).count();
    }

    private long watched() {
        return Stream.of(appeared, changed, unchanged)
                .flatMap(List::stream)
                .filter(Ground::watched)
                .count();
    }
}
