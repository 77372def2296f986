package coop.docket.rules.worker;

import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The workers of this process: how many there may be at a time, and one that waits, warm, for whoever asks next.
 *
 * <p>There is one of these for all, as the memory of the machine is one. Whoever finds all of them busy waits, and where
 * many wait already he is told to try later.
 */
public final class Workers {
    static final Workers ALL = new Workers();

    /** With half a gigabyte each. */
    private static final int AT_ONCE = 3;

    private static final int WAITING_AT_MOST = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A worker is replaced after so many packs, whatever they may have left behind in it. */
    private static final int PACKS = 200;

    private static final Pattern WARMING = Pattern.compile("(parameters|calendar)\\.yml|(words|inactive)/.*");

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private WorkerProcess spare;
    private int packs;
    private boolean kept;
    private Thread warming;

    private Workers() {}

    /** From now on one worker waits, so that the next draft need not wait for one to start. */
    public static void keepOneWarm() {
        ALL.keep(true);
    }

    /** Lets go of the one that waits. */
    public static void keepNone() {
        ALL.keep(false);
    }

    private synchronized void keep(boolean wanted) {
        kept = wanted;
        if (wanted) {
            warm();
        } else if (spare != null) {
            spare.close();
            spare = null;
        }
    }

    /**
     * A worker that no pack from elsewhere has ever been in.
     *
     * @throws Refusal NOT_NOW if too many wait for one already, or none is free in time
     */
    WorkerProcess untouched() {
        takePlace();
        var waiting = taken(true);
        return waiting == null ? started() : waiting;
    }

    /**
     * A worker that may have had other packs before, all of which came to an end.
     *
     * @throws Refusal NOT_NOW if too many wait for one already, or none is free in time
     */
    WorkerProcess any() {
        takePlace();
        var waiting = taken(false);
        return waiting == null ? started() : waiting;
    }

    private WorkerProcess started() {
        try {
            return new WorkerProcess();
        } catch (RuntimeException failed) {
            places.release();
            throw failed;
        }
    }

    private void takePlace() {
        try {
            if (places.getQueueLength() < WAITING_AT_MOST
                    && places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(RefusalKind.NOT_NOW, Reason.of("pack.worker.busy"));
    }

    private synchronized WorkerProcess taken(boolean untouched) {
        if (spare == null || untouched && packs > 0) {
            return null;
        }
        var waiting = spare;
        spare = null;
        if (untouched) {
            warm();
        }
        return waiting.sound() ? waiting : null;
    }

    /** Ends a worker. */
    void end(WorkerProcess worker) {
        worker.close();
        places.release();
        synchronized (this) {
            warm();
        }
    }

    /** Takes a worker back from whoever is done with his pack; it waits for the next where one is to wait. */
    void giveBack(WorkerProcess worker) {
        synchronized (this) {
            if (kept && spare == null && worker.sound() && packs < PACKS) {
                spare = worker;
                packs++;
                places.release();
                return;
            }
        }
        end(worker);
    }

    private void warm() {
        if (kept && spare == null && (warming == null || !warming.isAlive())) {
            warming = new Thread(this::putWarmOne, "rule-worker");
            warming.setDaemon(true);
            warming.start();
        }
    }

    /** Has it do once what it will be asked for, with rules that the program carries. */
    private static void warm(WorkerProcess worker) {
        var files = PackFiles.shipped().files().stream()
                .filter(file -> WARMING.matcher(file.path()).matches())
                .collect(Collectors.toMap(SourceFile::path, SourceFile::text));
        worker.ask(Request.compile(files), WorkerPack.COMPILING);
        worker.ask(Request.examplesOf(), WorkerPack.COMPILING);
        worker.ask(Request.largeTrial(), WorkerPack.COMPILING);
    }

    private void putWarmOne() {
        var worker = new WorkerProcess();
        try {
            warm(worker);
        } catch (WorkerFailed failed) {
            worker.close();
            return;
        }
        synchronized (this) {
            if (kept && spare == null) {
                spare = worker;
                packs = 0;
                return;
            }
        }
        worker.close();
    }
}
