package coop.docket.cli.terminal;

/** How a command ends: the code that the shell is given. */
public enum Exit {
    DONE(0),
    FAULT(1),
    USAGE(2),
    /** A check or test failed, or there are findings of a level that was asked about. */
    FAILED(3),
    /** Rows or files were refused; what was accepted is done. */
    REFUSED(4),
    CONFLICT(5),
    /** Database or mail unreachable. */
    UNREACHABLE(69),
    WORKER_FAILED(70),
    TRY_LATER(75),
    NOT_ALLOWED(77),
    /** Configuration or rule pack not valid. */
    NOT_VALID(78);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
