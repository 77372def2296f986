package coop.docket.rules.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules in a worker could reach if they could reach anything. */
class WorkerJarTest {
    private static final List<String> HIDDEN = List.of(
            "org.h2.Driver",
            "org.postgresql.Driver",
            "org.jdbi.v3.core.Jdbi",
            "com.zaxxer.hikari.HikariDataSource",
            "org.flywaydb.core.Flyway",
            "org.eclipse.jetty.server.Server",
            "org.glassfish.jersey.server.ResourceConfig",
            "io.dropwizard.core.Application",
            "com.nimbusds.jwt.JWT",
            "com.password4j.Password",
            "ch.qos.logback.classic.Logger",
            "coop.docket.CoopDocket",
            "coop.docket.database.Database",
            "coop.docket.access.Actor",
            "coop.docket.packs.LivePack");
    private static final List<String> NEEDED =
            List.of("org.kie.api.KieServices", "coop.docket.rules.worker.RuleWorker");

    /** Asks every class loader there is for each class, and says which is found. */
    private static final String PROBE =
            """
            public class Probe {
                public static void main(String[] names) {
                    for (var name : names) {
                        for (var loader = Probe.class.getClassLoader(); ; loader = loader.getParent()) {
                            if (found(name, loader)) {
                                System.out.println(name);
                            }
                            if (loader == null) {
                                break;
                            }
                        }
                    }
                }

                static boolean found(String name, ClassLoader loader) {
                    try {
                        return Class.forName(name, false, loader) != null;
                    } catch (ClassNotFoundException | LinkageError notThere) {
                        return false;
                    }
                }
            }
            """;

    @Test
    void is_what_judges_rules_and_nothing_that_could_reach_data(@TempDir Path folder) throws Exception {
        assertThat(seen(folder, WorkerJar.path()))
                .containsOnlyOnceElementsOf(NEEDED)
                .doesNotContainAnyElementsOf(HIDDEN);
    }

    @Test
    void so_it_is_when_the_program_is_one_file(@TempDir Path folder) throws Exception {
        var program = Path.of("target/coop-docket.jar");
        Assumptions.assumeTrue(Files.exists(program), "the program has not been packed");
        var jar = folder.resolve("worker.jar");
        WorkerJar.write(jar, program.toString());

        assertThat(seen(folder, jar)).containsOnlyOnceElementsOf(NEEDED).doesNotContainAnyElementsOf(HIDDEN);
    }

    private static List<String> seen(Path folder, Path jar) throws IOException, InterruptedException {
        var source = Files.writeString(folder.resolve("Probe.java"), PROBE);
        var compiled = run(folder, "javac", "-d", folder.toString(), source.toString());
        assertThat(compiled).isEmpty();
        var command = new ArrayList<>(List.of("java", "-cp", jar + File.pathSeparator + folder, "Probe"));
        command.addAll(HIDDEN);
        command.addAll(NEEDED);
        return run(folder, command.toArray(String[]::new));
    }

    private static List<String> run(Path folder, String... command) throws IOException, InterruptedException {
        command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out.lines().toList();
    }
}
