package coop.docket.rules.worker;

import coop.docket.refusal.Reason;

/** Rules did not come to an end by themselves, or the process in which they ran ended. */
public final class WorkerFailed extends RuntimeException {
    private final transient Reason reason;

    public WorkerFailed(Reason reason) {
        super(reason.key() + reason.arguments(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
