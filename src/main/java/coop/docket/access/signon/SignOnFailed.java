package coop.docket.access.signon;

/** What came back from the provider, or did not, signs nobody in; the message is for the log. */
public final class SignOnFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    SignOnFailed(String message) {
        super(message);
    }

    SignOnFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
