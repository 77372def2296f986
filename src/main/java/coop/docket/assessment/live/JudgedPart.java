package coop.docket.assessment.live;

import coop.docket.assessment.Judges;
import java.util.List;
import java.util.concurrent.Future;

/**
 * Some cooperatives of the register while they are being judged.
 *
 * @param after the cooperatives after this one
 * @param upTo up to and with this one; the largest number there is for the last part, so that cooperatives that left
 *     the register at its end are not forgotten
 * @param size how many they are
 */
record JudgedPart(long after, long upTo, int size, List<Future<List<Found>>> batches) {

    boolean last() {
        return upTo == Long.MAX_VALUE;
    }

    /** What was found, by cooperative and rule. */
    List<Found> found() {
        return batches.stream().flatMap(batch -> Judges.result(batch).stream()).toList();
    }
}
