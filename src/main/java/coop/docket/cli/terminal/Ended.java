package coop.docket.cli.terminal;

/** Ends a command with a code after everything has been said. */
public final class Ended extends RuntimeException {
    private final Exit exit;

    public Ended(Exit exit) {
        super(exit.name(), null, false, false);
        this.exit = exit;
    }

    public Exit exit() {
        return exit;
    }
}
