package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import java.util.Arrays;
import java.util.function.BiFunction;

/** Keeps, of rows, those that meet one more word. */
final class Narrowing {
    private Narrowing() {}

    /** Those for which the function answers a hit. */
    static <L extends Line> Hit<L>[] by(Hit<L>[] hits, Column of, BiFunction<Hit<L>, Column, Hit<L>> meeting) {
        Hit<L>[] kept = null;
        int count = 0;
        for (var hit : hits) {
            var met = meeting.apply(hit, of);
            if (met != null) {
                kept = kept == null ? Hit.array(hits.length) : kept;
                kept[count++] = met;
            }
        }
        return kept == null ? Hit.none() : count == kept.length ? kept : Arrays.copyOf(kept, count);
    }

    /** Those whose value is, or is not, one of these; without a function for each row, for rules ask this most. */
    static <L extends Line> Hit<L>[] among(Hit<L>[] hits, Column of, String[] values, boolean are) {
        Hit<L>[] kept = null;
        int count = 0;
        for (var hit : hits) {
            if (TextWords.among(hit.line().seen(of), values) == are) {
                kept = kept == null ? Hit.array(hits.length) : kept;
                kept[count++] = hit;
            }
        }
        return kept == null ? Hit.none() : count == kept.length ? kept : Arrays.copyOf(kept, count);
    }
}
