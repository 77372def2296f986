package coop.docket.cases.docket;

import coop.docket.cases.CaseKind;
import java.time.LocalDate;

/**
 * The deadline of an open case.
 *
 * @param name of its cooperative
 * @param step that is to be done by then
 * @param owner null where nobody has the case
 * @param version of the case
 */
public record Deadline(
        long caseId, String name, CaseKind kind, String step, LocalDate on, String owner, long version) {}
