package coop.docket.rules.worker;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.docket.refusal.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The worker seen from outside: started with nothing but what judges rules, ended when it takes too long. */
final class WorkerProcess implements AutoCloseable {
    /** In MiB. */
    private static final int MEMORY = 512;

    private static final Path NICE = Path.of("/usr/bin/nice");

    /** So that a worker cannot fill the memory of this process. */
    private static final long LONGEST_ANSWER = 64L * 1024 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LONGEST_ANSWER)
                            .build())
                    .build())
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

    private final Process process;
    private final Path folder;
    private final OutputStream requests;
    /** A parser of bytes would wait for four of them before it believes an answer of two. */
    private final Reader answers;

    private boolean sound = true;

    WorkerProcess() {
        try {
            this.folder = Files.createTempDirectory("rule-worker");
            folder.toFile().deleteOnExit();
            var builder = new ProcessBuilder(command()).directory(folder.toFile());
            builder.environment().clear();
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            this.process = builder.start();
        } catch (IOException cannotStart) {
            throw new WorkerFailed(Reason.of("pack.worker.not-started"));
        }
        this.requests = process.getOutputStream();
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Sends a request and waits for its answer; one at a time.
     *
     * @throws WorkerFailed if the worker dies, or does not answer in the time allowed and is ended
     */
    Answer ask(Request request, Duration time) {
        return ask(text(request), time);
    }

    /** The request as it is sent, which can be made while another one is on its way. */
    static byte[] text(Request request) {
        try {
            return JSON.writeValueAsBytes(request);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    synchronized Answer ask(byte[] request, Duration time) {
        var ended = new AtomicBoolean();
        var watch = CompletableFuture.runAsync(
                () -> {
                    ended.set(true);
                    process.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
        try {
            requests.write(request);
            requests.flush();
            var answer = JSON.readValue(JSON.createParser(answers), Answer.class);
            sound &= !answer.tooLong();
            return answer;
        } catch (IOException broken) {
            sound = false;
            throw failed(ended.get(), time);
        } finally {
            watch.cancel(false);
        }
    }

    /** Whether it has answered all that it was asked, and in time. */
    boolean sound() {
        return sound && process.isAlive();
    }

    private static WorkerFailed failed(boolean ended, Duration time) {
        return new WorkerFailed(
                ended
                        ? Reason.of("pack.worker.ended", time.toSeconds())
                        : Reason.of("pack.worker.died", (long) MEMORY));
    }

    /** Rules that are tried must wait for those who read pages; where there is no such program they do not. */
    private static List<String> command() throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.addAll(java());
        return command;
    }

    private static List<String> java() throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                // most workers live too short for more: this halves what compiling a pack takes
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                WorkerJar.path().toString(),
                RuleWorker.class.getName());
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
