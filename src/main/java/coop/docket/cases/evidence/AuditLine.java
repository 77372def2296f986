package coop.docket.cases.evidence;

import coop.docket.access.AuditEntry;
import coop.docket.access.AuditStream;
import coop.docket.cases.Json;
import java.time.Instant;
import java.util.TreeMap;

/** An entry of the audit as a line of a case file, and back. */
final class AuditLine {
    private AuditLine() {}

    static String of(AuditEntry entry) {
        var line = new TreeMap<String, Object>();
        line.put("kind", entry.stream().kind().name());
        line.put("stream", entry.stream().id());
        line.put("number", entry.number());
        line.put("at", entry.at().toString());
        line.put("actor", entry.actor());
        line.put("action", entry.action());
        line.put("content", entry.content());
        line.put("previous", entry.previous());
        line.put("hash", entry.hash());
        return Json.of(line);
    }

    /** @throws RuntimeException if it is no such line */
    static AuditEntry read(String text) {
        var line = Json.read(text);
        return new AuditEntry(
                new AuditStream(AuditStream.Kind.valueOf((String) line.get("kind")), (String) line.get("stream")),
                ((Number) line.get("number")).longValue(),
                Instant.parse((String) line.get("at")),
                (String) line.get("actor"),
                (String) line.get("action"),
                (String) line.get("content"),
                (String) line.get("previous"),
                (String) line.get("hash"));
    }
}
