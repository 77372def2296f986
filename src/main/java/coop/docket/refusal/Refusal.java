package coop.docket.refusal;

/** An expected no: the caller can act on it, so it carries a reason and is never logged as a fault. */
public class Refusal extends RuntimeException {
    private final RefusalKind kind;
    private final transient Reason reason;

    public Refusal(RefusalKind kind, Reason reason) {
        super(reason.key() + reason.arguments(), null, false, false);
        this.kind = kind;
        this.reason = reason;
    }

    public static Refusal notValid(String key, Object... arguments) {
        return new Refusal(RefusalKind.NOT_VALID, Reason.of(key, arguments));
    }

    public static Refusal notFound(String key, Object... arguments) {
        return new Refusal(RefusalKind.NOT_FOUND, Reason.of(key, arguments));
    }

    public RefusalKind kind() {
        return kind;
    }

    public Reason reason() {
        return reason;
    }
}
