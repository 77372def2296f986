package coop.docket.alerts.outbox;

/** Whoever was too slow finds that another has taken the message: it is no longer his. */
public final class Overtaken extends RuntimeException {
    public Overtaken() {
        super("taken by another", null, false, false);
    }
}
