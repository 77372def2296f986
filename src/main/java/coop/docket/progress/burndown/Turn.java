package coop.docket.progress.burndown;

import coop.docket.cases.CaseKind;
import java.time.LocalDate;

/**
 * A cooperative that became unsettled, or was settled.
 *
 * @param kind of problem; null: any
 */
public record Turn(long cooperative, CaseKind kind, LocalDate day, boolean settled) {}
