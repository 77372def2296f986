package coop.docket.assessment.live;

import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Decides whose turn it is: a run is begun, taken up where it was left, or there is nothing to do. */
final class RunTurn {
    /** Longer than a part takes; who stays away longer has lost his turn. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private RunTurn() {}

    /**
     * The run of this key, to be gone on with unless it is done.
     *
     * @throws Refusal NOT_NOW if somebody is at it, or at another; NOT_VALID if a later day was judged already
     */
    static Run take(Handle handle, RunKey key, String by, Instant now) {
        var newest = RunDao.newest(handle).orElse(null);
        var until = now.plus(LEASE);
        if (newest == null) {
            return RunDao.insert(handle, key, 0, by, now, until);
        }
        if (newest.key().equals(key) && newest.is(RunState.DONE)) {
            return newest;
        }
        if (newest.heldAt(now)) {
            throw going();
        }
        if (newest.key().equals(key) && newest.is(RunState.RUNNING)) {
            if (!RunDao.take(handle, newest, until)) {
                throw going();
            }
            return RunDao.one(handle, newest.id());
        }
        if (key.day().isBefore(newest.key().day())) {
            throw Refusal.notValid(
                    "assessment.run.earlier", key.day(), newest.key().day());
        }
        if (newest.is(RunState.RUNNING)) {
            RunDao.supersede(handle, newest);
        }
        return RunDao.insert(handle, key, newest.id(), by, now, until);
    }

    static Refusal going() {
        return new Refusal(RefusalKind.NOT_NOW, Reason.of("assessment.run.going"));
    }
}
