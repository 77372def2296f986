package coop.docket.cases.held;

import coop.docket.cases.CaseKind;
import coop.docket.cases.Weight;
import coop.docket.cases.course.Position;
import java.time.LocalDate;

/**
 * A case that nobody else can change until the transaction ends.
 *
 * @param begun whether it has begun its procedure since it was opened or came back
 * @param opened the day on which it was opened
 * @param lookOn the day on which time alone may change its grounds or its priority; null where none does
 */
public record HeldCase(
        long id,
        long cooperativeId,
        CaseKind kind,
        Position position,
        boolean begun,
        LocalDate opened,
        Weight weight,
        LocalDate lookOn,
        long version) {}
