package coop.docket.cli.bench;

import coop.docket.assessment.OnePass;
import coop.docket.cli.findings.FindingJson;
import coop.docket.intake.Findings;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.RegisterFile;
import coop.docket.intake.Remark;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.language.Language;
import coop.docket.rules.RuleBook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The stages of the one-pass job, each in seconds of processor time, and the most heap that was live.
 *
 * @param wall seconds of the whole job from the first byte to the last
 * @param heap bytes live after collections at most, in the whole job
 */
public record Stages(
        long cooperatives,
        long findings,
        double read,
        double convert,
        double judge,
        double write,
        double wall,
        long heap) {
    /** The least of so many counts: what else the machine does only ever adds. */
    private static final int ROUNDS = 5;

    private static final Findings NOBODY = new Findings() {
        @Override
        public void refused(RefusedCell cell) {}

        @Override
        public void remarked(Remark remark) {}
    };

    /** Runs the job up to each stage in turn, some times over; a stage's time is what it adds to the one before. */
    public static Stages measure(RuleBook book, Path register, LocalDate today) throws Exception {
        var count = new long[2];
        // once unmeasured, so that no stage pays for what is compiled along the way
        raw(register);
        convert(register);
        job(book, register, today, OutputStream.nullOutputStream(), true, count);
        var read = Double.MAX_VALUE;
        var converted = Double.MAX_VALUE;
        var judged = Double.MAX_VALUE;
        var written = Double.MAX_VALUE;
        try (var heap = new Heap()) {
            var wall = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                read = Math.min(read, Processor.seconds(() -> raw(register)));
                converted = Math.min(converted, Processor.seconds(() -> convert(register)));
                judged = Math.min(
                        judged,
                        Processor.seconds(
                                () -> job(book, register, today, OutputStream.nullOutputStream(), false, count)));
                var start = System.nanoTime();
                written = Math.min(written, Processor.seconds(() -> whole(book, register, today, count)));
                wall = Math.min(wall, (System.nanoTime() - start) / 1e9);
            }
            return new Stages(
                    count[0],
                    count[1],
                    read,
                    converted - read,
                    judged - converted,
                    written - judged,
                    wall,
                    heap.mostAfterCollection());
        }
    }

    /** With what was found written to the disk. */
    private static void whole(RuleBook book, Path register, LocalDate today, long[] count) throws IOException {
        var file = Files.createTempFile("findings", ".json");
        try (var out = Files.newOutputStream(file)) {
            job(book, register, today, out, true, count);
        } finally {
            Files.delete(file);
        }
    }

    private static void raw(Path register) {
        try (var file = RegisterFile.open(register, IntakeLimits.USUAL)) {
            file.rawDossiers().forEachRemaining(raw -> {});
        }
    }

    private static void convert(Path register) {
        try (var file = RegisterFile.open(register, IntakeLimits.USUAL)) {
            file.dossiers(NOBODY).forEachRemaining(dossier -> {});
        }
    }

    private static void job(
            RuleBook book, Path register, LocalDate today, OutputStream out, boolean write, long[] count) {
        count[1] = 0;
        try (var file = RegisterFile.open(register, IntakeLimits.USUAL);
                var json = new FindingJson(out, Language.VI)) {
            var pass = new OnePass(book, today, file.areas());
            count[0] = pass.judge(file.dossiers(NOBODY), findings -> {
                count[1] += findings.size();
                if (write) {
                    write(json, findings);
                }
            });
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private static void write(FindingJson json, java.util.List<coop.docket.rules.judging.Finding> findings) {
        try {
            json.write(findings);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }
}
