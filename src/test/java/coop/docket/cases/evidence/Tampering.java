package coop.docket.cases.evidence;

import coop.docket.cases.Json;
import coop.docket.cases.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Changes case files as somebody would who has them in hand. */
record Tampering(Map<String, byte[]> parts) {

    static Tampering with(Path file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return new Tampering(parts);
    }

    Tampering events(Consumer<List<String>> change) {
        var lines = new ArrayList<>(new String(parts.get(Parts.EVENTS), StandardCharsets.UTF_8)
                .lines()
                .toList());
        change.accept(lines);
        return put(Parts.EVENTS, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    Tampering put(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Tampering remove(String name) {
        parts.remove(name);
        return this;
    }

    String documentName() {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(Parts.DOCUMENTS))
                .findFirst()
                .orElseThrow();
    }

    /** Makes the manifest say that all is well. */
    Tampering covered() {
        var manifest = Json.read(new String(parts.get(Parts.MANIFEST), StandardCharsets.UTF_8));
        var hashes = new LinkedHashMap<String, Object>();
        parts.forEach((name, content) -> {
            if (!name.equals(Parts.MANIFEST)) {
                hashes.put(name, Sha256.of(content));
            }
        });
        manifest.put("files", hashes);
        return put(Parts.MANIFEST, Json.of(manifest).getBytes(StandardCharsets.UTF_8));
    }

    Path into(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
