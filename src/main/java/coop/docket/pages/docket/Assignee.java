package coop.docket.pages.docket;

import coop.docket.access.Actor;
import java.util.Optional;

/**
 * To whom a form gives a case.
 *
 * @param account null: to nobody
 */
record Assignee(Long account) {

    /** Empty where nothing is chosen. */
    static Optional<Assignee> of(Actor reader, String chosen) {
        return switch (chosen) {
            case DocketQuery.ME -> Optional.of(new Assignee(reader.account()));
            case DocketQuery.NOBODY -> Optional.of(new Assignee(null));
            default -> numbered(chosen);
        };
    }

    private static Optional<Assignee> numbered(String chosen) {
        try {
            return Optional.of(new Assignee(Long.valueOf(chosen)));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
