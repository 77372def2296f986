package coop.docket.assessment;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.Judge;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Judges a register from its first cooperative to its last, in one pass and without keeping it in memory. */
public final class OnePass {
    /** As many as a session judges at a time. */
    private static final int BATCH = 100;

    /** Batches read or judged ahead of the one being told, for each thread. */
    private static final int AHEAD = 3;

    private final RuleBook book;
    private final LocalDate today;
    private final AreaList areas;

    public OnePass(RuleBook book, LocalDate today, AreaList areas) {
        this.book = book;
        this.today = today;
        this.areas = areas;
    }

    /**
     * Judges these dossiers and tells what was found of each batch, in their order.
     *
     * @return how many were judged
     * @throws coop.docket.rules.worker.WorkerFailed if rules in a worker do not come to an end
     */
    public long judge(Iterator<Dossier> dossiers, Consumer<List<Finding>> told) {
        var threads = book.judgesAtMost();
        var judges = judges(threads);
        var pool = Executors.newFixedThreadPool(threads);
        var running = new ArrayDeque<Future<List<Finding>>>();
        long judged = 0;
        try {
            while (dossiers.hasNext()) {
                var batch = next(dossiers);
                judged += batch.size();
                running.add(submit(pool, judges, batch));
                if (running.size() >= threads * AHEAD) {
                    told.accept(result(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                told.accept(result(running.remove()));
            }
            return judged;
        } finally {
            pool.shutdownNow();
            judges.forEach(Judge::close);
        }
    }

    private BlockingQueue<Judge> judges(int count) {
        var judges = new ArrayBlockingQueue<Judge>(count);
        for (int i = 0; i < count; i++) {
            judges.add(book.on(today, areas));
        }
        return judges;
    }

    private static Future<List<Finding>> submit(
            ExecutorService pool, BlockingQueue<Judge> judges, List<Dossier> batch) {
        return pool.submit(() -> {
            var judge = judges.take();
            try {
                return judge.judge(batch);
            } finally {
                judges.add(judge);
            }
        });
    }

    private static List<Dossier> next(Iterator<Dossier> dossiers) {
        var batch = new ArrayList<Dossier>(BATCH);
        while (batch.size() < BATCH && dossiers.hasNext()) {
            batch.add(dossiers.next());
        }
        return batch;
    }

    private static List<Finding> result(Future<List<Finding>> judging) {
        try {
            return judging.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while judging", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
