package coop.docket.cases.evidence;

import coop.docket.refusal.Reason;
import java.util.List;

/**
 * What verifying a case file found.
 *
 * @param manifest SHA-256 of its manifest, to be compared with the audit; empty where there is none
 * @param events how many it holds
 * @param faults all of them; none if nobody has changed it
 */
public record CaseFileReport(String manifest, int events, List<Reason> faults) {

    public boolean whole() {
        return faults.isEmpty();
    }
}
