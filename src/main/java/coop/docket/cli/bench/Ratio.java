package coop.docket.cli.bench;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The pack's processor time against a yardstick's, both judging the same dossiers in turns, so that a busy machine bears
 * on both.
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
    /** The yardstick judges so many times as often, so that both are measured for about as long. */
    private static final int OFTENER = 4;

    /** Measures; each measured round judges the dossiers as often as {@code passes} says. */
    public static Ratio measure(
            RuleBook book, Yardstick yardstick, List<Dossier> dossiers, LocalDate today, int passes) {
        var packs = new ArrayList<Double>();
        var yardsticks = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        long packFindings = 0;
        long yardstickFindings = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            var start = Processor.used();
            packFindings = 0;
            for (int pass = 0; pass < passes; pass++) {
                packFindings = judge(book, dossiers, today);
            }
            var between = Processor.used();
            for (int pass = 0; pass < passes * OFTENER; pass++) {
                yardstickFindings = yardstick.judge(dossiers, today);
            }
            var end = Processor.used();
            if (round >= WARM_UP) {
                var each = 1_000.0 * dossiers.size() * passes;
                packs.add((between - start) / each);
                yardsticks.add((end - between) / each / OFTENER);
                ratios.add(OFTENER * (between - start) / (double) Math.max(1, end - between));
            }
        }
        return new Ratio(
                ROUNDS,
                Median.of(packs),
                Median.of(yardsticks),
                Median.of(ratios),
                Collections.min(ratios),
                Collections.max(ratios),
                packFindings,
                yardstickFindings);
    }

    private static long judge(RuleBook book, List<Dossier> dossiers, LocalDate today) {
        long findings = 0;
        try (var judge = book.on(today, AreaList.NOT_LOADED)) {
            for (int from = 0; from < dossiers.size(); from += BATCH) {
                findings += judge.judge(dossiers.subList(from, Math.min(from + BATCH, dossiers.size())))
                        .size();
            }
        }
        return findings;
    }
}
