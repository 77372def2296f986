package coop.docket.rules.worker;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipFile;

/**
 * All that a worker has of the program, in a file of its own: what reads, compiles and judges rules. The rest, such as
 * the drivers of databases and whatever speaks to a network, is not merely out of its sight, it is not there.
 */
final class WorkerJar {
    private static final List<String> NEEDED = List.of(
            "coop/docket/refusal/",
            "coop/docket/language/",
            "coop/docket/areas/",
            "coop/docket/register/",
            "coop/docket/rules/",
            "org/drools/",
            "org/kie/",
            "org/mvel2/",
            "org/antlr/",
            "org/eclipse/jdt/",
            "org/slf4j/",
            "org/snakeyaml/engine/",
            "com/github/javaparser/",
            "com/fasterxml/jackson/core/",
            "com/fasterxml/jackson/databind/",
            "com/fasterxml/jackson/annotation/",
            "META-INF/kie.",
            "META-INF/services/org.kie.",
            "META-INF/services/org.drools.",
            "drools.versions.properties");
    private static final String SERVICES = "META-INF/services/";

    private static Path made;

    private WorkerJar() {}

    /** The file, made when first asked for; gone with the program. */
    static synchronized Path path() throws IOException {
        // whoever tidies up a folder for temporary files may have taken it away
        if (made == null || Files.notExists(made)) {
            made = Files.createTempFile("rule-worker", ".jar");
            made.toFile().deleteOnExit();
            write(made, System.getProperty("java.class.path"));
        }
        return made;
    }

    /** @param classPath of the program */
    static void write(Path jar, String classPath) throws IOException {
        var services = new LinkedHashMap<String, StringBuilder>();
        var written = new HashSet<String>();
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (var place : classPath.split(File.pathSeparator)) {
                copy(Path.of(place), out, written, services);
            }
            for (var service : services.entrySet()) {
                out.putNextEntry(new JarEntry(service.getKey()));
                out.write(service.getValue().toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void copy(Path place, JarOutputStream out, Set<String> written, Map<String, StringBuilder> services)
            throws IOException {
        if (Files.isDirectory(place)) {
            try (var files = Files.walk(place)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var name = place.relativize(file).toString().replace(File.separatorChar, '/');
                    if (needed(name)) {
                        try (var in = Files.newInputStream(file)) {
                            copy(name, in, out, written, services);
                        }
                    }
                }
            }
        } else if (Files.isRegularFile(place)) {
            try (var zip = new ZipFile(place.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    if (needed(entry.getName())) {
                        try (var in = zip.getInputStream(entry)) {
                            copy(entry.getName(), in, out, written, services);
                        }
                    }
                }
            }
        }
    }

    private static void copy(
            String name, InputStream in, JarOutputStream out, Set<String> written, Map<String, StringBuilder> services)
            throws IOException {
        if (name.startsWith(SERVICES)) {
            services.computeIfAbsent(name, each -> new StringBuilder())
                    .append(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .append('\n');
        } else if (written.add(name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
    }

    private static boolean needed(String name) {
        return !name.endsWith("/") && NEEDED.stream().anyMatch(name::startsWith);
    }
}
