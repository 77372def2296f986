package coop.docket.intake;

import com.sun.management.OperatingSystemMXBean;
import coop.docket.ChildJava;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads files in a Java of its own that has little memory, and tells what became of each. */
final class ReadingProcess implements AutoCloseable {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    static final String READ = "read";
    static final String REFUSED = "refused";

    private final Process process;
    private final BufferedReader told;
    private final PrintStream asked;
    private final long room;

    /**
     * What became of a file.
     *
     * @param work of the processor, in milliseconds, of all threads
     * @param what {@link #READ}, {@link #REFUSED}, or what is wrong
     */
    record Answer(long millis, long work, String what, String said) {}

    /** @param mebibytes how much memory it may have, all in all */
    ReadingProcess(int mebibytes) throws IOException {
        process = new ProcessBuilder(
                        ChildJava.command(),
                        "-Xmx" + mebibytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        told = process.inputReader(StandardCharsets.UTF_8);
        asked = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        room = Long.parseLong(told.readLine());
    }

    /** How many bytes a file could take before there would be none left. */
    long room() {
        return room;
    }

    Answer read(Path path) throws IOException {
        asked.println(path);
        var line = told.readLine();
        if (line == null) {
            throw new AssertionError("no answer for " + path);
        }
        var parts = line.split("\t", 4);
        return new Answer(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3]);
    }

    @Override
    public void close() {
        process.destroy();
    }

    public static void main(String[] none) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.gc();
        var runtime = Runtime.getRuntime();
        out.println(runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory()));
        for (var path = in.readLine(); path != null; path = in.readLine()) {
            var start = System.nanoTime();
            var startOfWork = MACHINE.getProcessCpuTime();
            var told = told(Path.of(path));
            out.println((System.nanoTime() - start) / 1_000_000 + "\t"
                    + (MACHINE.getProcessCpuTime() - startOfWork) / 1_000_000 + "\t" + told.replace("\n", " "));
        }
    }

    private static String told(Path path) {
        var wrong = new StringBuilder();
        var findings = new Findings() {
            @Override
            public void refused(RefusedCell cell) {
                if (cell.row() < 1 || cell.sheet().isEmpty() || (cell.column() + cell.letter()).isEmpty()) {
                    wrong.append(" without a place: ").append(cell);
                }
                said(cell.reason(), wrong);
            }

            @Override
            public void remarked(Remark remark) {
                said(remark.reason(), wrong);
            }
        };
        try (var file = RegisterFile.open(path, IntakeLimits.USUAL, ReadAs.converted(path.hashCode() % 2 == 0));
                var dossiers = file.dossiers(findings)) {
            dossiers.forEachRemaining(dossier -> {});
            return (wrong.isEmpty() ? READ : "wrong") + "\t" + wrong;
        } catch (Refusal refused) {
            var said = said(refused.reason(), wrong);
            if (!said.contains("damaged") && !said.contains(".csv")) {
                wrong.append(" without the file: ").append(said);
            }
            return (wrong.isEmpty() ? REFUSED : "wrong") + "\t" + said + wrong;
        } catch (Throwable fault) {
            return "fault\t" + fault;
        }
    }

    private static String said(Reason reason, StringBuilder wrong) {
        for (var language : List.of(Language.VI, Language.EN)) {
            var said = Words.in(language).say(reason);
            if (said.equals(reason.key()) || said.matches(".*\\{\\d}.*")) {
                wrong.append(" without words: ").append(said);
            }
        }
        return reason.key() + " " + Words.in(Language.EN).say(reason);
    }
}
