package coop.docket.cases.evidence;

import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditEntry;
import coop.docket.access.AuditRoot;
import coop.docket.access.AuditStream;
import coop.docket.access.Permission;
import coop.docket.cases.Json;
import coop.docket.cases.Sha256;
import coop.docket.cases.docket.CaseFile;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.documents.ListDocuments;
import coop.docket.cases.documents.ReadDocument;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Writes a case into one file that proves itself; the hash of its manifest goes into the audit, to be compared later. */
public final class ExportCase {
    static final String EXPORTED = "case.exported";

    private final Database database;
    private final InstantSource clock;

    public ExportCase(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param into is written over
     * @return SHA-256 of the manifest
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such case for him
     */
    public String export(Actor actor, long caseId, Path into) {
        actor.need(Permission.READ_CASES);
        return database.write(handle -> {
            // nothing happens to it until all has been read
            HeldCaseDao.hold(handle, actor.scope(), caseId).orElseThrow(() -> Refusal.notFound("cases.not-found"));
            var file = new ReadCase(database).read(actor, caseId);
            var at = clock.instant();
            try (var archive = new Archive(into)) {
                var manifest = Json.of(written(handle, actor, file, archive, at));
                archive.add(Parts.MANIFEST, manifest);
                var hash = Sha256.of(manifest);
                var stream = AuditStream.of(AuditStream.Kind.CASE, caseId);
                AuditDao.append(handle, stream, actor, EXPORTED, Json.of(Map.of("manifest-sha256", hash)), at);
                return hash;
            }
        });
    }

    /** All parts but the manifest, which is returned. */
    private Map<String, Object> written(Handle handle, Actor actor, CaseFile file, Archive archive, Instant at) {
        var id = file.line().id();
        var held = HeldCaseDao.look(handle, actor.scope(), id).orElseThrow(() -> Refusal.notFound("cases.not-found"));
        archive.add(Parts.README, readme());
        archive.add(Parts.CASE, CaseText.of(file, held.position()));
        var links = links(file);
        archive.add(Parts.EVENTS, links.stream().map(Link::line).collect(Collectors.joining("\n")));
        var entries = AuditDao.entries(handle, AuditStream.of(AuditStream.Kind.CASE, id));
        archive.add(Parts.AUDIT, entries.stream().map(AuditLine::of).collect(Collectors.joining("\n")));
        var root = AuditRoot.newest(handle);
        var manifest = new TreeMap<String, Object>();
        manifest.put("case", id);
        manifest.put("withheld", documents(actor, id, archive));
        manifest.put(
                "events",
                end(
                        links.size(),
                        links.isEmpty() ? "" : links.get(links.size() - 1).hash()));
        manifest.put(
                "audit",
                end(entries.size(), entries.isEmpty() ? "" : last(entries).hash()));
        manifest.put("audit_root", Map.of("number", root.number(), "root", root.root()));
        manifest.put("exported", Map.of("at", at.toString(), "by", actor.mark()));
        manifest.put("files", archive.hashes());
        return manifest;
    }

    private static AuditEntry last(List<AuditEntry> entries) {
        return entries.get(entries.size() - 1);
    }

    private static Map<String, Object> end(int count, String head) {
        return Map.of("count", count, "head", head);
    }

    /** @return numbers of those that name a person whom the actor may not know */
    private List<Long> documents(Actor actor, long id, Archive archive) {
        var withheld = new ArrayList<Long>();
        var read = new ReadDocument(database);
        for (var line : new ListDocuments(database).list(actor, id)) {
            if (line.personal() && !actor.may(Permission.READ_PERSONAL_DATA)) {
                withheld.add(line.id());
            } else {
                archive.add(
                        Parts.DOCUMENTS + line.id(),
                        read.read(actor, id, line.id()).content());
            }
        }
        return withheld;
    }

    private static List<Link> links(CaseFile file) {
        var events = new ArrayList<>(file.events());
        Collections.reverse(events);
        var links = new ArrayList<Link>();
        Link last = null;
        for (var event : events) {
            last = Link.after(last, CaseText.of(event));
            links.add(last);
        }
        return links;
    }

    private static String readme() {
        try (var stream = ExportCase.class.getResourceAsStream(Parts.README)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
