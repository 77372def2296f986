package coop.docket.api;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.ChildJava;
import coop.docket.access.Role;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that an ordinary generator makes from the service's description, used against the service. */
class GeneratedClientTest {
    /** Put there by the build. */
    private static final Path GENERATOR = Path.of("target/openapi-generator/openapi-generator-cli.jar");

    private static final Path STORY = Path.of("src/test/client/ClientStory.java");

    @TempDir
    private Path folder;

    @Test
    void pages_through_all_cases_assigns_one_and_is_refused_where_it_comes_late() throws Exception {
        var head = ProgramOffice.program(Role.HEAD);
        var description = Files.writeString(
                folder.resolve("openapi.json"), head.get("/api/v1/openapi.json").body());
        generate(description);
        compile();

        var inspector = ProgramOffice.account(Set.of(), Role.INSPECTOR);
        var told = story().apply(Map.of(
                "address", head.service().toString().replaceAll("/$", ""),
                "token", head.headers().get("Authorization").substring("Bearer ".length()),
                "inspector", String.valueOf(inspector)));

        var all = head.all("/api/v1/cases?limit=200").stream()
                .map(item -> item.get("id").longValue())
                .toList();
        assertThat(all).hasSizeGreaterThan(ProgramOffice.COOPERATIVES);
        assertThat(told.get("ids"))
                .asInstanceOf(InstanceOfAssertFactories.list(Long.class))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(told)
                .containsEntry("assignee", inspector)
                .containsEntry("again", true)
                .containsEntry("events", 2L)
                .containsEntry("stale", 412);
    }

    private void generate(Path description) throws IOException, InterruptedException {
        var said = folder.resolve("generator.log");
        var generator = new ProcessBuilder(
                        ChildJava.command(),
                        "-Xmx512m",
                        "-jar",
                        GENERATOR.toString(),
                        "generate",
                        "--input-spec",
                        description.toString(),
                        "--generator-name",
                        "java",
                        "--output",
                        folder.resolve("client").toString(),
                        "--additional-properties",
                        "library=native,useJakartaEe=true,openApiNullable=false,invokerPackage=client,"
                                + "apiPackage=client.api,modelPackage=client.model",
                        "--global-property",
                        "apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(generator.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(generator.exitValue()).as(Files.readString(said)).isZero();
    }

    private void compile() throws IOException {
        var said = new StringWriter();
        try (var generated = Files.walk(folder.resolve("client/src/main/java"));
                var files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            var sources = Stream.concat(generated.filter(file -> file.toString().endsWith(".java")), Stream.of(STORY))
                    .toList();
            var options = List.of(
                    "-nowarn",
                    "-proc:none",
                    "-d",
                    Files.createDirectory(folder.resolve("classes")).toString(),
                    "-classpath",
                    classPath());
            var compiled = ToolProvider.getSystemJavaCompiler()
                    .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /** Surefire hands its own over in the manifest of a jar, which the compiler reads as well. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @SuppressWarnings("unchecked")
    private Function<Map<String, String>, Map<String, Object>> story()
            throws ReflectiveOperationException, IOException {
        var loader = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()}, GeneratedClientTest.class.getClassLoader());
        return (Function<Map<String, String>, Map<String, Object>>)
                loader.loadClass("ClientStory").getConstructor().newInstance();
    }
}
