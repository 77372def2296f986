package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import java.util.Arrays;
import java.util.function.BiFunction;

/** Keeps, of rows, those that meet one more word. */
final class Narrowing {
    private Narrowing() {}

    /** Those for which the function answers a hit; the array itself where it answers all as they are. */
    static <L extends Line> Hit<L>[] by(Hit<L>[] hits, Column of, BiFunction<Hit<L>, Column, Hit<L>> meeting) {
        var kept = hits;
        int count = 0;
        for (int i = 0; i < hits.length; i++) {
            var met = meeting.apply(hits[i], of);
            if (met != null) {
                kept = kept == hits && (count < i || met != hits[i]) ? hits.clone() : kept;
                kept[count++] = met;
            }
        }
        return cut(kept, count);
    }

    /** Those whose value is, or is not, one of these; without a function for each row, for rules ask this most. */
    static <L extends Line> Hit<L>[] among(Hit<L>[] hits, Column of, String[] values, boolean are) {
        var kept = hits;
        int count = 0;
        for (int i = 0; i < hits.length; i++) {
            if (TextWords.among(hits[i].line().seen(of), values) == are) {
                kept = kept == hits && count < i ? hits.clone() : kept;
                kept[count++] = hits[i];
            }
        }
        return cut(kept, count);
    }

    private static <L extends Line> Hit<L>[] cut(Hit<L>[] hits, int count) {
        return count == hits.length ? hits : count == 0 ? Hit.none() : Arrays.copyOf(hits, count);
    }
}
