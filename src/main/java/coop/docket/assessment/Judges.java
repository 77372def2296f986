package coop.docket.assessment;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.Judge;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Judges batches of dossiers on one day in as many threads as the pack allows, each with a session of its own. */
public final class Judges implements AutoCloseable {
    /** As many as a session judges at a time. */
    public static final int BATCH = 100;

    private final int threads;
    private final BlockingQueue<Judge> judges;
    private final ExecutorService pool;

    public Judges(RuleBook book, LocalDate today, AreaList areas) {
        this.threads = book.judgesAtMost();
        this.judges = new ArrayBlockingQueue<>(threads);
        for (int i = 0; i < threads; i++) {
            judges.add(book.on(today, areas));
        }
        this.pool = Executors.newFixedThreadPool(threads);
    }

    public int threads() {
        return threads;
    }

    /** Judges a batch, and makes of its findings what is wanted, in a thread of its own. */
    public <T> Future<T> submit(List<Dossier> batch, Function<List<Finding>, T> made) {
        return pool.submit(() -> {
            var judge = judges.take();
            try {
                return made.apply(judge.judge(batch));
            } finally {
                judges.add(judge);
            }
        });
    }

    /**
     * Waits for a batch.
     *
     * @throws coop.docket.rules.worker.WorkerFailed if rules in a worker do not come to an end
     */
    public static <T> T result(Future<T> judging) {
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

    @Override
    public void close() {
        pool.shutdownNow();
        judges.forEach(Judge::close);
    }
}
