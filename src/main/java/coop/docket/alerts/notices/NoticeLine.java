package coop.docket.alerts.notices;

import coop.docket.cases.CaseKind;
import java.time.LocalDate;

/**
 * A case that somebody is told of.
 *
 * @param name of its cooperative
 * @param due null where nothing is due
 */
record NoticeLine(long caseId, String name, CaseKind kind, LocalDate due) {}
