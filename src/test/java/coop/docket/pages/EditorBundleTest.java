package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The editor among the assets is what was built from its sources, and says whose work it contains. */
class EditorBundleTest {
    private static final Path SOURCES = Path.of("src/main/editor");
    private static final Pattern EXACT = Pattern.compile("\": \"([^\"]+)\"");
    private static final long LARGEST = 450_000;

    @Test
    void was_built_from_the_sources_that_stand_here() throws IOException {
        for (var line : Files.readAllLines(SOURCES.resolve("bundle.sha256"))) {
            var recorded = line.split(" {2}");
            assertThat(hash(SOURCES.resolve(recorded[1])))
                    .as("%s: run npm ci and npm run build in src/main/editor", recorded[1])
                    .isEqualTo(recorded[0]);
        }
    }

    @Test
    void leaves_no_source_out_of_the_record() throws IOException {
        var recorded = Files.readString(SOURCES.resolve("bundle.sha256"));
        try (var files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.matches(".*\\.m?js")))
                    .allSatisfy(name -> assertThat(recorded).contains("  " + name + "\n"));
        }
    }

    @Test
    void takes_exact_versions_from_no_certain_place() throws IOException {
        var wanted = Files.readString(SOURCES.resolve("package.json"));
        assertThat(EXACT.matcher(wanted.substring(wanted.indexOf("devDependencies")))
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(version).matches("\\d+\\.\\d+\\.\\d+"));
        assertThat(Files.readString(SOURCES.resolve("package-lock.json"))).doesNotContain("\"resolved\"");
    }

    @Test
    void is_small_and_carries_the_licences_of_its_parts() throws IOException {
        assertThat(Files.size(Path.of("src/main/resources/assets/editor.js"))).isLessThan(LARGEST);
        var licences = Files.readString(Path.of("src/main/resources/assets/editor-licences.txt"));
        var named = licences.lines()
                .filter(line -> line.matches("(@[\\w-]+/)?[\\w-]+ \\d+\\.\\d+\\.\\d+"))
                .map(line -> line.split(" ")[0])
                .toList();
        assertThat(named)
                .contains(
                        "@codemirror/state", "@codemirror/view", "@lezer/common", "crelt", "style-mod", "w3c-keyname");
        assertThat(licences.split("MIT License", -1)).hasSizeGreaterThan(6);
    }

    private static String hash(Path file) throws IOException {
        try {
            var text = Files.readString(file).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
