package coop.docket.pages.frame;

import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;

/** The status of HTTP under which a refusal is shown, on a page of its own or beside the form that was sent. */
public final class RefusedForm {
    public static final int NOT_VALID = 422;

    private RefusedForm() {}

    /** Why a form was not taken; any other refusal goes on to a page of its own. */
    public static Reason reason(Refusal refused) {
        if (refused.kind() != RefusalKind.NOT_VALID) {
            throw refused;
        }
        return refused.reason();
    }

    public static int status(RefusalKind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case NOT_NOW, CHANGED_MEANWHILE -> 409;
            case NOT_VALID -> NOT_VALID;
            case NOT_ALLOWED -> 403;
        };
    }
}
