package coop.docket.rules.worker;

import coop.docket.areas.AreaList;
import coop.docket.refusal.Reason;
import coop.docket.rules.examples.ExampleResult;
import coop.docket.rules.examples.ExampleRun;
import coop.docket.rules.judging.Judge;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.source.SourceFile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A pack compiled in a worker; the guard has passed it before the worker was started. */
public final class WorkerPack implements AutoCloseable {
    /** One whose dossiers are being judged, and one whose dossiers are being written down or read. */
    public static final int JUDGES = 2;

    static final Duration COMPILING = Duration.ofSeconds(90);

    /** More than the rules' own deadline, which tells more. */
    private static final Duration RUNNING = WorkerDuty.TIME.multipliedBy(3).plusSeconds(6);

    /** For one rule, which somebody is waiting for while he writes it. */
    private static final Duration RUNNING_ONE = WorkerDuty.TIME.plusSeconds(1);

    private final ReadPack read;
    private final WorkerProcess worker;
    private final boolean shared;
    private final Duration running;
    private boolean closed;

    private WorkerPack(ReadPack read, WorkerProcess worker, boolean shared) {
        this.read = read;
        this.worker = worker;
        this.shared = shared;
        this.running = read.rules().size() == 1 ? RUNNING_ONE : RUNNING;
    }

    /**
     * Compiles a pack in a worker in which no other has been, and which ends with it: what it says is relied upon.
     *
     * @throws PackNotValid with every problem
     * @throws WorkerFailed if the worker dies or takes too long
     * @throws coop.docket.refusal.Refusal NOT_NOW if too many packs are being tried
     */
    public static WorkerPack compile(ReadPack read) throws PackNotValid {
        requireSound(read);
        return compile(read, Workers.ALL.untouched(), false);
    }

    /**
     * Compiles a pack in whatever worker there is, only to try it.
     *
     * @throws PackNotValid with every problem
     * @throws WorkerFailed if the worker dies or takes too long
     * @throws coop.docket.refusal.Refusal NOT_NOW if too many packs are being tried
     */
    public static WorkerPack attempt(ReadPack read) throws PackNotValid {
        requireSound(read);
        return compile(read, Workers.ALL.any(), true);
    }

    private static void requireSound(ReadPack read) throws PackNotValid {
        if (!read.problems().isEmpty()) {
            throw new PackNotValid(read.problems());
        }
    }

    private static WorkerPack compile(ReadPack read, WorkerProcess worker, boolean shared) throws PackNotValid {
        var pack = new WorkerPack(read, worker, shared);
        try {
            var files = read.files().files().stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text));
            var answer = worker.ask(Request.compile(files), COMPILING);
            if (answer.refused() != null) {
                throw new PackNotValid(
                        answer.refused().stream().map(WorkerPack::problem).toList());
            }
            return pack;
        } catch (PackNotValid | RuntimeException refused) {
            pack.close();
            throw refused;
        }
    }

    public ReadPack read() {
        return read;
    }

    /** What the rules said of the pack's examples; empty where they did not come to an end. */
    public List<ExampleResult> examples() {
        var answer = worker.ask(Request.examplesOf(), running);
        requireInTime(answer);
        var results = new ArrayList<ExampleResult>();
        for (var examples : ExampleRun.examplesOf(read, new Problems())) {
            for (var example : examples.examples()) {
                var outcome = answer.examples().get(results.size());
                results.add(new ExampleResult(
                        examples.rule(),
                        examples.file(),
                        example,
                        outcome.flagged(),
                        WorkerJudge.day(outcome.since())));
            }
        }
        return results;
    }

    /**
     * Judges one very large dossier.
     *
     * @throws WorkerFailed where the rules do not come to an end with it
     */
    public void trial() {
        requireInTime(worker.ask(Request.largeTrial(), running));
    }

    /** Begins to judge on a day. */
    public Judge on(LocalDate today, AreaList areas) {
        worker.ask(Request.day(today.toString(), AreaText.of(areas)), RUNNING);
        return new WorkerJudge(read, worker, today, RUNNING);
    }

    static void requireInTime(Answer answer) {
        if (answer.tooLong()) {
            throw new WorkerFailed(Reason.of("pack.worker.too-long", WorkerDuty.TIME.toSeconds()));
        }
    }

    private static RuleProblem problem(Answer.Refused refused) {
        return new RuleProblem(
                refused.path(), refused.line(), 0, Reason.of("pack.engine.refused", refused.text()), null);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (shared) {
            Workers.ALL.giveBack(worker);
        } else {
            Workers.ALL.end(worker);
        }
    }
}
