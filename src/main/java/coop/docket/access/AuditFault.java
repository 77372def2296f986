package coop.docket.access;

import coop.docket.refusal.Reason;

/**
 * The first place at which the audit is not as it was written.
 *
 * @param place a stream such as {@code case:7}; {@code root}, or {@code printed}
 * @param number of the entry, or of the root; 0 for what was printed
 */
public record AuditFault(String place, long number, Reason reason) {

    static AuditFault changed(AuditStream stream, long number) {
        return new AuditFault(stream.toString(), number, Reason.of("access.audit.changed", stream.toString(), number));
    }

    static AuditFault missing(AuditStream stream, long number) {
        return new AuditFault(stream.toString(), number, Reason.of("access.audit.missing", stream.toString(), number));
    }

    /** The row that says where the stream ends has been lost or put back. */
    static AuditFault end(AuditStream stream, long number) {
        return new AuditFault(stream.toString(), number, Reason.of("access.audit.end", stream.toString(), number));
    }

    static AuditFault root(long number) {
        return new AuditFault("root", number, Reason.of("access.audit.root", number));
    }

    static AuditFault printed() {
        return new AuditFault("printed", 0, Reason.of("access.audit.printed"));
    }
}
