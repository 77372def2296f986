package coop.docket.cli.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A run again, beside reading the same dossiers and doing nothing.
 *
 * @param seconds of processor time, the median of the rounds
 * @param ratio to the reading of the same round, the median of the rounds
 * @param least of the rounds' ratios
 * @param most of the rounds' ratios
 * @param moved findings that appeared, changed or went, in all rounds
 */
public record Again(double seconds, double ratio, double least, double most, long moved) {

    static Again of(List<Double> runs, List<Double> reads, long moved) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < runs.size(); round++) {
            ratios.add(runs.get(round) / Math.max(1e-3, reads.get(round)));
        }
        return new Again(Median.of(runs), Median.of(ratios), Collections.min(ratios), Collections.max(ratios), moved);
    }
}
