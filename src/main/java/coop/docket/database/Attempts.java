package coop.docket.database;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/** Tries a transaction again when another was in its way: after a deadlock, a lock not had in time, or a key just taken. */
final class Attempts {
    private static final String DEADLOCK = "40001";
    private static final String DEADLOCK_IN_POSTGRESQL = "40P01";
    private static final String LOCK_NOT_HAD = "HYT00";
    /** Once only: a key that is taken may be a true conflict, which the second attempt shows. */
    private static final String KEY_TAKEN = "23505";

    private static final Map<String, Integer> TIMES =
            Map.of(DEADLOCK, 3, DEADLOCK_IN_POSTGRESQL, 3, LOCK_NOT_HAD, 2, KEY_TAKEN, 1);

    private Attempts() {}

    static <T> T of(Supplier<T> transaction) {
        for (int failed = 0; ; failed++) {
            try {
                return transaction.get();
            } catch (JdbiException thrown) {
                if (failed >= TIMES.getOrDefault(state(thrown), 0)) {
                    throw thrown;
                }
            }
        }
    }

    private static String state(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
