package coop.docket.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through entries, one stream after the other, up to the first that does not follow from the one before it. */
final class AuditWalk {
    private final Map<AuditStream, AuditHead> reached = new HashMap<>();
    private long entries;

    /** The first fault; what comes after it is not looked at. */
    Optional<AuditFault> go(Stream<AuditEntry> all) {
        return all.flatMap(entry -> step(entry).stream()).findFirst();
    }

    private Optional<AuditFault> step(AuditEntry entry) {
        var stream = entry.stream();
        var before = reached(stream);
        if (entry.number() != before.number() + 1) {
            return Optional.of(AuditFault.missing(stream, before.number() + 1));
        }
        if (!entry.follows(before.number(), before.hash())) {
            return Optional.of(AuditFault.changed(stream, entry.number()));
        }
        reached.put(stream, new AuditHead(stream, entry.number(), entry.hash()));
        entries++;
        return Optional.empty();
    }

    /** How far a stream was gone through. */
    AuditHead reached(AuditStream stream) {
        return reached.getOrDefault(stream, new AuditHead(stream, 0, AuditEntry.BEFORE_THE_FIRST));
    }

    List<AuditHead> ends() {
        return List.copyOf(reached.values());
    }

    AuditReport report(Optional<AuditFault> fault) {
        return new AuditReport(entries, reached.size(), fault);
    }
}
