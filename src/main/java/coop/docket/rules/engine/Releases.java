package coop.docket.rules.engine;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers the bases built in this process, for the engine keeps them apart by name. */
final class Releases {
    private static final AtomicLong BUILT = new AtomicLong();

    private Releases() {}

    static String next() {
        return "1.0." + BUILT.incrementAndGet();
    }
}
