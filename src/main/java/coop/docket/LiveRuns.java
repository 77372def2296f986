package coop.docket;

import coop.docket.access.Actor;
import coop.docket.areas.AreaDao;
import coop.docket.areas.Vietnam;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ReleaseRuns;
import coop.docket.assessment.live.RunDue;
import coop.docket.cases.following.FollowRun;
import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.packs.LivePack;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rules.RuleBook;
import coop.docket.rules.worker.WorkerFailed;
import io.dropwizard.lifecycle.Managed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the rules in the background: after the register has changed, on each new day, and where a run was cut off.
 *
 * <p>One run at a time in this process; the lease of a run keeps other processes away from it.
 */
final class LiveRuns implements Managed {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRuns.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Actor JOB = Actor.tracker("run");

    private final Database database;
    private final InstantSource clock;
    private final LivePack packs;
    private final RunDue due;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "runs");
        made.setDaemon(true);
        return made;
    });
    private volatile boolean stopping;
    private volatile String trouble;
    private Instant notBefore = Instant.MIN;

    /** Ends a run between two of its parts; an interruption could close the file that the database writes. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    LiveRuns(Database database, InstantSource clock, LivePack packs) {
        this.database = database;
        this.clock = clock;
        this.due = new RunDue(database, clock);
        this.packs = packs;
    }

    @Override
    public void start() {
        new ReleaseRuns(database, clock).release();
        thread.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void look() {
        if (stopping || clock.instant().isBefore(notBefore)) {
            return;
        }
        try {
            runIfDue();
        } catch (Stopped stopped) {
            LOG.info("the run goes on when the service is started again");
        } catch (Refusal refusal) {
            // somebody else is at a run, or has changed the register meanwhile: the next look sees
            if (refusal.kind() != RefusalKind.NOT_NOW) {
                later(refusal);
            }
        } catch (Exception | LinkageError failed) {
            later(failed);
        }
    }

    private void runIfDue() throws Exception {
        var today = Vietnam.today(clock);
        // held to the end of the run: what is published meanwhile judges in the next one
        var pack = packs.on(today).pack();
        if (!due.due(today, pack.fingerprint())) {
            return;
        }
        try (var book = RuleBook.published(pack)) {
            var areas = database.read(handle -> new AreaDao(handle).list());
            var done = new LiveRun(database, clock, new FollowRun(clock, WorkflowFile.of(pack)))
                    .run(JOB, book, today, areas, judged -> goOn());
            trouble = null;
            LOG.info("run {} of {}: {}", done.id(), today, done.counts());
        }
    }

    private void goOn() {
        if (stopping) {
            throw new Stopped();
        }
    }

    private void later(Throwable failed) {
        notBefore = clock.instant().plus(AFTER_A_FAULT);
        trouble = failed instanceof WorkerFailed rules ? Words.in(Language.EN).say(rules.reason()) : failed.toString();
        LOG.error("a run has failed and is tried again at {}: {}", notBefore, trouble);
    }

    /** Why the last run failed; null where it did not. What the rules found before that stays as it is. */
    String trouble() {
        return trouble;
    }
}
