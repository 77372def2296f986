package coop.docket.cases.evidence;

import coop.docket.access.AuditEntry;
import coop.docket.cases.Json;
import coop.docket.cases.Sha256;
import coop.docket.refusal.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Says of a case file, by that file alone, whether it is as it was written, and names what was changed. */
public final class VerifyCaseFile {
    /** Larger than any part that is written. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private static final String PERSON = "account:";

    /** Never refuses: a file that cannot be read is a fault of its own. */
    public CaseFileReport verify(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = read(zip, Parts.MANIFEST);
            if (manifest == null) {
                return unreadable("evidence.no-manifest");
            }
            var told = Json.read(text(manifest));
            var faults = new ArrayList<Reason>();
            var links = lines(zip, Parts.EVENTS, Link::of);
            var entries = lines(zip, Parts.AUDIT, AuditLine::read);
            var events = map(told, "events");
            faults.addAll(EventChain.faults(links, number(events, "count"), (String) events.get("head")));
            faults.addAll(audit(entries, map(told, "audit")));
            faults.addAll(deeds(links, entries));
            faults.addAll(files(zip, map(told, "files")));
            faults.addAll(papers(zip, links));
            return new CaseFileReport(Sha256.of(manifest), links.size(), faults);
        } catch (IOException | RuntimeException notOurs) {
            return unreadable("evidence.unreadable");
        }
    }

    private static CaseFileReport unreadable(String key) {
        return new CaseFileReport("", 0, List.of(Reason.of(key)));
    }

    private static List<Reason> audit(List<AuditEntry> entries, Map<String, Object> end) {
        var number = 0L;
        var hash = AuditEntry.BEFORE_THE_FIRST;
        for (var entry : entries) {
            if (!entry.follows(number, hash)) {
                return List.of(Reason.of("evidence.audit.changed", number + 1));
            }
            number = entry.number();
            hash = entry.hash();
        }
        var whole = number == number(end, "count") && (number == 0 || hash.equals(end.get("head")));
        return whole ? List.of() : List.of(Reason.of("evidence.audit.cut", number, number(end, "count")));
    }

    /** What people did with the case stands in both chains; what followed from a run they asked for does not. */
    private static List<Reason> deeds(List<Link> links, List<AuditEntry> entries) {
        var told = links.stream()
                .map(Link::event)
                .filter(event -> event.get("run") == null
                        && event.get("actor").toString().startsWith(PERSON))
                .count();
        var audited = entries.stream()
                .filter(entry ->
                        entry.actor().startsWith(PERSON) && !entry.action().equals(ExportCase.EXPORTED))
                .count();
        return told == audited ? List.of() : List.of(Reason.of("evidence.deeds", told, audited));
    }

    private static List<Reason> files(ZipFile zip, Map<String, Object> hashes) throws IOException {
        var faults = new ArrayList<Reason>();
        var present = new HashSet<String>();
        for (var entry : zip.stream().toList()) {
            var name = entry.getName();
            if (!present.add(name) || !hashes.containsKey(name) && !name.equals(Parts.MANIFEST)) {
                faults.add(Reason.of("evidence.file.added", name));
            }
        }
        for (var name : new TreeSet<>(hashes.keySet())) {
            if (!present.contains(name)) {
                faults.add(Reason.of("evidence.file.missing", name));
            } else if (!Sha256.of(read(zip, name)).equals(hashes.get(name))) {
                faults.add(Reason.of("evidence.file.changed", name));
            }
        }
        return faults;
    }

    /** A paper is also known by what was told when it was added. */
    private static List<Reason> papers(ZipFile zip, List<Link> links) throws IOException {
        var faults = new ArrayList<Reason>();
        for (var link : links) {
            if (link.event().get("content") instanceof Map<?, ?> content
                    && content.get("documents") instanceof List<?> added
                    && !added.isEmpty()) {
                // of a letter the first, which is the one for print
                var paper = read(zip, Parts.DOCUMENTS + added.get(0));
                if (paper != null && !Sha256.of(paper).equals(content.get("sha256"))) {
                    faults.add(Reason.of("evidence.document.replaced", String.valueOf(added.get(0))));
                }
            }
        }
        return faults;
    }

    private static <T> List<T> lines(ZipFile zip, String name, Function<String, T> reading) throws IOException {
        var content = read(zip, name);
        return content == null ? List.of() : text(content).lines().map(reading).toList();
    }

    /** Null where there is none. */
    private static byte[] read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (var stream = zip.getInputStream(entry)) {
            var content = stream.readNBytes(LARGEST);
            if (content.length == LARGEST) {
                throw new IOException(name);
            }
            return content;
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> told, String key) {
        return (Map<String, Object>) told.get(key);
    }

    private static long number(Map<String, Object> told, String key) {
        return ((Number) told.get(key)).longValue();
    }
}
