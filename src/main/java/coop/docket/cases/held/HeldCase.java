package coop.docket.cases.held;

import coop.docket.cases.CaseKind;
import coop.docket.cases.Weight;
import coop.docket.cases.course.Position;
import java.time.LocalDate;

/**
 * A case that nobody else can change until the transaction ends.
 *
 * @param opened the day on which it was opened
 * @param lookOn the day on which time alone may change its grounds or its priority; null where none does
 */
public record HeldCase(
        long id,
        long cooperativeId,
        CaseKind kind,
        Position position,
        LocalDate opened,
        Weight weight,
        LocalDate lookOn,
        long version) {

    /** Whether it has begun its procedure since it was opened or came back. */
    public boolean begun() {
        return position.work().began() != null;
    }
}
