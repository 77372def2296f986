package coop.docket.cases.docket;

import coop.docket.cases.CaseKind;
import java.util.List;
import java.util.Map;

/**
 * Some lines of the docket.
 *
 * @param next where the next page begins; null where there is none
 * @param total how many cases are wanted
 * @param byKind how many of each kind there would be, whatever kinds are wanted
 */
public record DocketPage(List<CaseLine> lines, String next, long total, Map<CaseKind, Long> byKind) {}
