package coop.docket.cli.bench;

import coop.docket.assessment.live.RunCounts;
import coop.docket.database.Database;
import coop.docket.rules.RuleBook;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the live run over a stored register costs, in seconds of processor time.
 *
 * @param findings that stand after the first run
 * @param imported the register, from its file
 * @param first the run that writes all findings and opens the cases
 * @param rounds in which reading and the runs again took turns, those to warm up not counted
 * @param read all dossiers are read and nothing is done with them; the median of the rounds
 * @param corrected the run of the same day after an import that corrected one telephone number
 * @param nextDay the run of the next day over the same register
 */
public record StoredRuns(
        long cooperatives,
        long findings,
        double imported,
        double first,
        int rounds,
        double read,
        Again corrected,
        Again nextDay) {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;

    /** Measures in a store of its own beneath the folder. */
    public static StoredRuns measure(
            Database database, RuleBook book, Path folder, int size, LocalDate today, InstantSource clock)
            throws Exception {
        var store = new BenchStore(database, book, folder, size, clock);
        var imported = Processor.seconds(store::importAll);
        var findings = new long[1];
        var first = Processor.seconds(() -> findings[0] = store.run(today).found());
        List<Double> reads = new ArrayList<>();
        List<Double> corrected = new ArrayList<>();
        List<Double> nextDay = new ArrayList<>();
        long movedByCorrection = 0;
        long movedByDay = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            var day = today.plusDays(round);
            store.correctTelephone(round);
            var moved = new long[2];
            var read = Processor.seconds(store::readAll);
            var same = Processor.seconds(() -> moved[0] = moved(store.run(day)));
            var next = Processor.seconds(() -> moved[1] = moved(store.run(day.plusDays(1))));
            if (round >= WARM_UP) {
                reads.add(read);
                corrected.add(same);
                nextDay.add(next);
                movedByCorrection += moved[0];
                movedByDay += moved[1];
            }
        }
        return new StoredRuns(
                size,
                findings[0],
                imported,
                first,
                ROUNDS,
                Median.of(reads),
                Again.of(corrected, reads, movedByCorrection),
                Again.of(nextDay, reads, movedByDay));
    }

    private static long moved(RunCounts counts) {
        return counts.appeared() + counts.changed() + counts.gone();
    }
}
