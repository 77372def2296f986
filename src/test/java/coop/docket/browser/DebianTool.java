package coop.docket.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of Debian that a test needs: installed if this runs as root; else the test is skipped and says so. */
public final class DebianTool {
    private static final Path APT = Path.of("/usr/bin/apt-get");

    private DebianTool() {}

    public static void need(String name) {
        if (!installed(name)) {
            Alone.doing(() -> {
                if (!installed(name)) {
                    install(name);
                }
                return null;
            });
        }
        if (!installed(name)) {
            abort(name + " is not installed and cannot be here; as root: apt-get install " + name);
        }
    }

    /** Nothing where this does not run as root, or not on Debian. */
    static void install(String... names) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(APT)) {
            return;
        }
        var log = Path.of("target", names[0] + "-install.log");
        run(log, List.of(APT.toString(), "-qq", "update"));
        var command = new ArrayList<>(List.of(APT.toString(), "-qq", "-y", "--no-install-recommends", "install"));
        command.addAll(List.of(names));
        run(log, command);
    }

    /**
     * Runs to the end.
     *
     * @param log takes all it prints
     * @return its exit code, -1 where it does not start
     */
    public static int run(Path log, List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            process.getOutputStream().close();
            return process.waitFor();
        } catch (IOException notThere) {
            return -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static boolean installed(String name) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.of(folders).map(folder -> Path.of(folder, name)).anyMatch(Files::isExecutable);
    }
}
