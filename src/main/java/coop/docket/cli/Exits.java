package coop.docket.cli;

import coop.docket.cli.terminal.Exit;
import coop.docket.refusal.Refusal;

/** The code that each way of refusing ends with. */
final class Exits {
    private Exits() {}

    static Exit of(Refusal refusal) {
        return switch (refusal.kind()) {
            case NOT_VALID, NOT_FOUND -> Exit.REFUSED;
            case NOT_NOW -> Exit.TRY_LATER;
            case CHANGED_MEANWHILE -> Exit.CONFLICT;
            case NOT_ALLOWED -> Exit.NOT_ALLOWED;
        };
    }
}
