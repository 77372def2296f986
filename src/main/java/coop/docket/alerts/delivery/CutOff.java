package coop.docket.alerts.delivery;

import java.io.Closeable;
import java.io.IOException;
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

    /** @param line beneath any encryption, which would say good-bye first; what is hung up already may stay so */
    static CutOff after(Duration most, Closeable line) {
        return new CutOff(WATCH.schedule(() -> hangUp(line), most.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static void hangUp(Closeable line) {
        try {
            line.close();
        } catch (IOException gone) {
            // nobody waits on it
        }
    }

    /** It has ended by itself. */
    void close() {
        end.cancel(false);
    }
}
