package coop.docket.assessment.questions;

import coop.docket.rules.judging.Finding;
import java.time.LocalDate;

/**
 * A cooperative that a rule will flag if nothing changes.
 *
 * @param on the first day on which it does
 * @param finding as it will be at the end of the time looked at
 */
public record Tripping(long cooperativeId, LocalDate on, Finding finding) {}
