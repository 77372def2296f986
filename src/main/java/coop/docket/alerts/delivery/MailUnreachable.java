package coop.docket.alerts.delivery;

import coop.docket.refusal.Reason;

/** The mail server cannot be reached, does not show who it is, or does not let this program in. */
public final class MailUnreachable extends RuntimeException {
    private final transient Reason reason;

    MailUnreachable(String server, Throwable cause) {
        super(server, cause);
        this.reason = Reason.of("alerts.mail.unreachable", server, String.valueOf(cause.getMessage()));
    }

    public Reason reason() {
        return reason;
    }
}
