package coop.docket.alerts.delivery;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Hangs up when a conversation has lasted for long enough. Whoever lets a letter drip now and then is never silent for
 * long, and would be listened to for ever.
 */
final class CutOff {
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "cut-off");
        made.setDaemon(true);
        return made;
    });

    private final ScheduledFuture<?> end;

    private CutOff(ScheduledFuture<?> end) {
        this.end = end;
    }

    /** @param hangUp does not wait for anybody */
    static CutOff after(Duration most, Runnable hangUp) {
        return new CutOff(WATCH.schedule(hangUp, most.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** It has ended by itself. */
    void close() {
        end.cancel(false);
    }
}
