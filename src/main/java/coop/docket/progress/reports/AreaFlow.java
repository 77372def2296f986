package coop.docket.progress.reports;

import coop.docket.cases.CaseKind;
import java.util.Map;

/**
 * A commune in the report.
 *
 * @param area its code; null where it is not known
 * @param reviewed cooperatives of the register there
 * @param any problem
 * @param left how many are not settled, by kind of problem
 */
public record AreaFlow(String area, long reviewed, Flow any, Map<CaseKind, Long> left) {}
