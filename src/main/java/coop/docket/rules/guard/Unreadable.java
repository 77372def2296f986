package coop.docket.rules.guard;

/** Thrown where a part of a rule cannot be read on; what is wrong has been remarked upon already. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
        super(null, null, false, false);
    }
}
