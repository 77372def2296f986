package coop.docket.pages.frame;

import coop.docket.refusal.RefusalKind;

/** The status of HTTP under which a refusal is shown, on a page of its own or beside the form that was sent. */
public final class RefusedForm {
    public static final int NOT_VALID = 422;

    private RefusedForm() {}

    public static int status(RefusalKind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case NOT_NOW, CHANGED_MEANWHILE -> 409;
            case NOT_VALID -> NOT_VALID;
            case NOT_ALLOWED -> 403;
        };
    }
}
