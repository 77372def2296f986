package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import java.util.Arrays;
import java.util.function.BiFunction;

/** Keeps, of rows, those that meet one more word. */
final class Narrowing {
    private Narrowing() {}

    /** Those for which the function answers a hit; the array itself where it answers all as they are. */
    static <L extends Line> Hit<L>[] by(Hit<L>[] hits, Column of, BiFunction<Hit<L>, Column, Hit<L>> meeting) {
        int same = 0;
        Hit<L> met = null;
        while (same < hits.length && (met = meeting.apply(hits[same], of)) == hits[same]) {
            same++;
        }
        if (same == hits.length) {
            return hits;
        }
        var kept = Arrays.copyOf(hits, hits.length);
        int count = same;
        for (int i = same; i < hits.length; i++) {
            met = i == same ? met : meeting.apply(hits[i], of);
            if (met != null) {
                kept[count++] = met;
            }
        }
        return cut(kept, count);
    }

    /** Those whose value is, or is not, one of these; without a function for each row, for rules ask this most. */
    static <L extends Line> Hit<L>[] among(Hit<L>[] hits, Column of, String[] values, boolean are) {
        int same = 0;
        while (same < hits.length && TextWords.among(hits[same].line().seen(of), values) == are) {
            same++;
        }
        if (same == hits.length) {
            return hits;
        }
        Hit<L>[] kept = null;
        int count = same;
        for (int i = same + 1; i < hits.length; i++) {
            if (TextWords.among(hits[i].line().seen(of), values) == are) {
                kept = kept == null ? Arrays.copyOf(hits, hits.length) : kept;
                kept[count++] = hits[i];
            }
        }
        return cut(kept == null ? hits : kept, count);
    }

    private static <L extends Line> Hit<L>[] cut(Hit<L>[] hits, int count) {
        return count == 0 ? Hit.none() : Arrays.copyOf(hits, count);
    }
}
