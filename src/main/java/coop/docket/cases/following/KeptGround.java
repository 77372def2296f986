package coop.docket.cases.following;

import java.time.LocalDate;

/**
 * A ground as the case has it.
 *
 * @param present whether it stood when last looked at
 * @param coveredUntil the last day of a dismissal that covers it; null where none does
 */
record KeptGround(String rule, long findingId, boolean present, LocalDate coveredUntil) {}
