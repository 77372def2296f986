package coop.docket.cli;

/** Ends a command with a code after everything has been said. */
public final class Ended extends RuntimeException {
    private final Exit exit;

    Ended(Exit exit) {
        super(exit.name(), null, false, false);
        this.exit = exit;
    }

    public Exit exit() {
        return exit;
    }
}
