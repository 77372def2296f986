package coop.docket.cli.bench;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Judge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The pack's processor time against a yardstick's. Both judge the same dossiers in turns of a few milliseconds, so that a
 * busy machine bears on both, and neither finds the dossiers nearer in memory than the other does.
 *
 * <p>A turn is measured by the time of its thread; what collector and compilers used beside it in a round falls to both by
 * the bytes that they asked for.
 *
 * @param rounds how often each was measured
 * @param pack microseconds a cooperative, the median of the rounds
 * @param yardstick microseconds a cooperative, the median of the rounds
 * @param median of the rounds' ratios
 * @param least of the rounds' ratios
 * @param most of the rounds' ratios
 */
public record Ratio(
        int rounds,
        double pack,
        double yardstick,
        double median,
        double least,
        double most,
        long packFindings,
        long yardstickFindings) {
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 15;
    private static final int BATCH = 100;

    /** Measures; in each round both judge the dossiers as often as {@code turns} says. */
    public static Ratio measure(
            RuleBook book, Yardstick yardstick, List<Dossier> dossiers, LocalDate today, int turns) {
        // one for all rounds, as every thread of a run has one for all its dossiers
        try (var judge = book.on(today, AreaList.NOT_LOADED)) {
            var packs = new ArrayList<Double>();
            var yardsticks = new ArrayList<Double>();
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                var began = Processor.used();
                var pack = Cost.NONE;
                var plain = Cost.NONE;
                for (int turn = 0; turn < turns; turn++) {
                    pack = pack.plus(Cost.of(() -> judge(judge, dossiers)));
                    plain = plain.plus(Cost.of(() -> yardstick.judge(dossiers, today)));
                }
                var others = Math.max(0, Processor.used() - began - pack.nanoseconds() - plain.nanoseconds());
                if (round >= WARM_UP) {
                    var each = 1_000.0 * dossiers.size() * turns;
                    var ofPack = pack.withShare(others, plain) / each;
                    var ofYardstick = plain.withShare(others, pack) / each;
                    packs.add(ofPack);
                    yardsticks.add(ofYardstick);
                    ratios.add(ofPack / ofYardstick);
                }
            }
            return new Ratio(
                    ROUNDS,
                    Median.of(packs),
                    Median.of(yardsticks),
                    Median.of(ratios),
                    Collections.min(ratios),
                    Collections.max(ratios),
                    judge(judge, dossiers),
                    yardstick.judge(dossiers, today));
        }
    }

    private static long judge(Judge judge, List<Dossier> dossiers) {
        long findings = 0;
        for (int from = 0; from < dossiers.size(); from += BATCH) {
            findings += judge.judge(dossiers.subList(from, Math.min(from + BATCH, dossiers.size())))
                    .size();
        }
        return findings;
    }
}
