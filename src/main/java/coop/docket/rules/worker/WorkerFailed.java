package coop.docket.rules.worker;

import coop.docket.refusal.Reason;

/** The process in which rules ran had to be ended, or ended by itself. */
public final class WorkerFailed extends RuntimeException {
    private final transient Reason reason;

    WorkerFailed(Reason reason) {
        super(reason.key() + reason.arguments(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
