package coop.docket.rules.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.docket.refusal.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The worker seen from outside: started with nothing but the program, ended when it takes too long. */
final class WorkerProcess implements AutoCloseable {
    /** In MiB. */
    private static final int MEMORY = 512;

    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final Path folder;
    private final Writer requests;
    private final BufferedReader answers;

    WorkerProcess() {
        try {
            this.folder = Files.createTempDirectory("rule-worker");
            var builder = new ProcessBuilder(command()).directory(folder.toFile());
            builder.environment().clear();
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            this.process = builder.start();
        } catch (IOException cannotStart) {
            throw new WorkerFailed(Reason.of("pack.worker.not-started"));
        }
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @throws WorkerFailed if the worker dies, or does not answer in the time allowed and is ended
     */
    Answer ask(Request request, Duration time) {
        var ended = new AtomicBoolean();
        var watch = CompletableFuture.runAsync(
                () -> {
                    ended.set(true);
                    process.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
        try {
            requests.write(json.writeValueAsString(request));
            requests.write('\n');
            requests.flush();
            var line = answers.readLine();
            if (line != null) {
                return json.readValue(line, Answer.class);
            }
            throw failed(ended.get(), time);
        } catch (IOException broken) {
            throw failed(ended.get(), time);
        } finally {
            watch.cancel(false);
        }
    }

    private static WorkerFailed failed(boolean ended, Duration time) {
        return new WorkerFailed(
                ended
                        ? Reason.of("pack.worker.ended", time.toSeconds())
                        : Reason.of("pack.worker.died", (long) MEMORY));
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                RuleWorker.class.getName());
    }

    /** With absolute paths, for the worker stands in a folder of its own. */
    private static String classPath() {
        var separator = System.getProperty("path.separator");
        return java.util.Arrays.stream(System.getProperty("java.class.path").split(separator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(separator));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            Files.deleteIfExists(folder);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
