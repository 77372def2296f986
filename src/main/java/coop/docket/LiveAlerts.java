package coop.docket;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import coop.docket.database.Database;
import io.dropwizard.lifecycle.Managed;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells people in the background what they want to be told. Of several servers on one database one at a time is at each
 * part of it; where that one dies, another goes on.
 */
final class LiveAlerts implements Managed {
    private static final Logger LOG = LoggerFactory.getLogger(LiveAlerts.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final String WRITE = "alerts.write";
    private static final String DELIVER = "alerts.deliver";
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration WAKE = Duration.ofSeconds(20);
    private static final Duration NEVER_PUT_OFF = Duration.ofMinutes(10);

    private final Database database;
    private final SteadyClock clock = new SteadyClock();
    private final Scheduler scheduler;
    private final ScheduledExecutorService waking = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "alerts");
        made.setDaemon(true);
        return made;
    });
    private volatile boolean stopping;

    /** Nothing is kept with a task; so nothing of what stands there is ever made into an object. */
    private static final class Nothing implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return new byte[0];
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] serialized) {
            return null;
        }
    }

    LiveAlerts(Database database, AlertUses uses) {
        this.database = database;
        var builder = Scheduler.create(database.source());
        if (database.ownedAlone()) {
            // it knows no customization for the embedded database, and would warn of that at each start
            builder.jdbcCustomization(new DefaultJdbcCustomization(false));
        }
        this.scheduler = builder.startTasks(List.of(
                        task(WRITE, client -> write(uses, client)),
                        task(DELIVER, client -> uses.deliver(this::goesOn))))
                .threads(2)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .serializer(new Nothing())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock)
                .shutdownMaxWait(PATIENCE)
                .build();
    }

    /** What has been written is delivered at once. */
    private void write(AlertUses uses, SchedulerClient client) {
        if (uses.write() > 0) {
            try {
                client.reschedule(TaskInstanceId.of(DELIVER, RecurringTask.INSTANCE), clock.now());
            } catch (TaskInstanceCurrentlyExecutingException atIt) {
                // and goes on until nothing is left
            }
        }
    }

    private static RecurringTask<Void> task(String name, Consumer<SchedulerClient> work) {
        return Tasks.recurring(name, FixedDelay.of(EVERY)).execute((instance, context) -> {
            try {
                work.accept(context.getSchedulerClient());
            } catch (RuntimeException failed) {
                LOG.error("{} has failed and is tried again", name, failed);
            }
        });
    }

    private boolean goesOn() {
        return !stopping;
    }

    @Override
    public void start() {
        wake();
        scheduler.start();
        waking.scheduleWithFixedDelay(this::wakeIfPossible, WAKE.toSeconds(), WAKE.toSeconds(), TimeUnit.SECONDS);
    }

    /** What a server with a wrong clock has put off for years. */
    private void wake() {
        var now = clock.now();
        if (database.write(handle -> ScheduleDao.wake(handle, now, now.plus(NEVER_PUT_OFF))) > 0) {
            LOG.warn("work was put off by a clock that was wrong, and goes on");
        }
    }

    private void wakeIfPossible() {
        try {
            wake();
        } catch (RuntimeException unreachable) {
            LOG.warn("the database cannot be asked whether work was put off: {}", unreachable.toString());
        }
    }

    @Override
    public void stop() {
        stopping = true;
        waking.shutdown();
        scheduler.stop();
    }
}
