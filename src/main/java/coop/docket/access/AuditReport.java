package coop.docket.access;

import java.util.Optional;

/**
 * What verifying the audit found.
 *
 * @param entries how many were looked at
 * @param streams how many histories they make up
 * @param fault the first, if there is one
 */
public record AuditReport(long entries, long streams, Optional<AuditFault> fault) {

    public boolean whole() {
        return fault.isEmpty();
    }
}
