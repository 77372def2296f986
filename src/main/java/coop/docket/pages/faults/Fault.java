package coop.docket.pages.faults;

import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.NotMeant;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why there is no answer.
 *
 * @param status of HTTP
 * @param key under which the words for it are found
 * @param reason of a refusal, said instead of what usually happened
 */
record Fault(int status, String key, Optional<Reason> reason) {
    private static final Set<Integer> SPOKEN = Set.of(400, 403, 404, 405, 409, 413, 422, 500, 503);

    static Fault of(int status) {
        var spoken = SPOKEN.contains(status) ? status : status < 500 ? 400 : 500;
        return new Fault(status, String.valueOf(spoken), Optional.empty());
    }

    static Fault of(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return of(RefusedForm.status(refusal.kind())).because(refusal.reason());
        }
        if (thrown instanceof NotMeant) {
            return new Fault(403, "not-meant", Optional.empty());
        }
        if (thrown instanceof WebApplicationException answered) {
            return of(answered.getResponse().getStatus());
        }
        return of(withoutDatabase(thrown) ? 503 : 500);
    }

    private Fault because(Reason why) {
        return new Fault(status, key, Optional.of(why));
    }

    private static boolean withoutDatabase(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(20)
                .anyMatch(each -> each instanceof SQLTransientConnectionException
                        || each instanceof SQLNonTransientConnectionException);
    }

    boolean ours() {
        return status >= 500;
    }
}
