package coop.docket.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium: the one of the environment variable {@code TEST_BROWSER}, else one that is installed, else one from
 * Debian where this runs as root (as on a fresh build machine), else the one inside an npm package.
 */
final class FindBrowser {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final Path UNPACKED = Path.of("target", "browser").toAbsolutePath();
    private static final String PACKAGE = "@sparticuz/chromium@153.0.0";
    /** Letters that no browser brings with it. */
    private static final String THAI = "fonts-thai-tlwg";

    private static final String UNPACK =
            """
            const fs = require('fs'), zlib = require('zlib');
            fs.writeFileSync('chromium', zlib.brotliDecompressSync(fs.readFileSync('package/bin/chromium.br')), {mode: 0o755});
            for (const part of ['swiftshader', 'al2023'])
              if (fs.existsSync('package/bin/' + part + '.tar.br'))
                fs.writeFileSync(part + '.tar', zlib.brotliDecompressSync(fs.readFileSync('package/bin/' + part + '.tar.br')));
            """;

    private FindBrowser() {}

    /**
     * Where it is, and what its process needs to be told.
     *
     * @param environment variables to be set for it
     */
    record Found(Path file, Map<String, String> environment) {
        static Found at(Path file) {
            return new Found(file, Map.of());
        }
    }

    static Optional<Found> find() {
        return Optional.ofNullable(System.getenv("TEST_BROWSER"))
                .map(Path::of)
                .or(FindBrowser::installed)
                .map(Found::at)
                .or(() -> Alone.doing(FindBrowser::install));
    }

    private static Optional<Found> install() {
        return installed().or(FindBrowser::fromDebian).map(Found::at).or(FindBrowser::fromNpm);
    }

    private static Optional<Path> installed() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        DebianTool.install("chromium", THAI);
        return installed();
    }

    private static Optional<Found> fromNpm() {
        try {
            Files.createDirectories(UNPACKED);
        } catch (IOException impossible) {
            return Optional.empty();
        }
        var file = UNPACKED.resolve("chromium");
        if (!Files.isExecutable(file)) {
            var script = "tar -xzf sparticuz-chromium-*.tgz && node unpack.js && for t in *.tar; do tar -xf $t; done";
            if (!run(UNPACKED, 240, "npm", "pack", "--silent", PACKAGE)
                    || !write(UNPACKED.resolve("unpack.js"))
                    || !run(UNPACKED, 60, "sh", "-c", script)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(
                file, Map.of("LD_LIBRARY_PATH", UNPACKED.resolve("lib").toString())));
    }

    private static boolean write(Path script) {
        try {
            Files.writeString(script, UNPACK);
            return true;
        } catch (IOException impossible) {
            return false;
        }
    }

    private static boolean run(Path folder, int seconds, String... command) {
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
