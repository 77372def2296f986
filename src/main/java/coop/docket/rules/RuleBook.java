package coop.docket.rules;

import coop.docket.areas.AreaList;
import coop.docket.rules.judging.Judge;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.worker.WorkerPack;
import java.time.LocalDate;
import java.util.Set;

/**
 * A pack ready to judge: the one that the program carries and those that were published judge in this process, any other
 * in a worker of its own.
 */
public final class RuleBook implements AutoCloseable {
    private final ReadPack read;
    private final RulesHere here;
    private final WorkerPack elsewhere;

    private RuleBook(ReadPack read, RulesHere here, WorkerPack elsewhere) {
        this.read = read;
        this.here = here;
        this.elsewhere = elsewhere;
    }

    /**
     * Reads and guards a pack, and compiles it where it is not the carried one, which is known to compile.
     *
     * @param found what came up while its files were read
     * @throws PackNotValid with every problem
     * @throws coop.docket.rules.worker.WorkerFailed if the worker dies or takes too long
     */
    public static RuleBook open(PackFiles files, Problems found) throws PackNotValid {
        return open(ReadPack.of(files, found));
    }

    /**
     * The same of a pack that has been read.
     *
     * @throws PackNotValid with every problem
     * @throws coop.docket.rules.worker.WorkerFailed if the worker dies or takes too long
     */
    public static RuleBook open(ReadPack read) throws PackNotValid {
        if (!read.problems().isEmpty()) {
            throw new PackNotValid(read.problems());
        }
        return trusted(read)
                ? new RuleBook(read, new RulesHere(read, false), null)
                : new RuleBook(read, null, WorkerPack.compile(read));
    }

    /**
     * A published pack: a second officer has approved it after guard, worker and examples had passed it. It judges here,
     * within limits.
     *
     * @throws PackNotValid with every problem, as where a newer program asks more of a pack than the one that published it
     */
    public static RuleBook published(ReadPack read) throws PackNotValid {
        if (!read.problems().isEmpty()) {
            throw new PackNotValid(read.problems());
        }
        return new RuleBook(read, new RulesHere(read, true), null);
    }

    /**
     * These rules of the book alone, judged where the book judges; to be closed by itself.
     *
     * @throws coop.docket.rules.worker.WorkerFailed if the worker dies or takes too long
     */
    public RuleBook only(Set<String> ids) {
        var narrowed = read.only(ids);
        try {
            return here == null
                    ? new RuleBook(narrowed, null, WorkerPack.compile(narrowed))
                    : new RuleBook(narrowed, here.only(narrowed), null);
        } catch (PackNotValid never) {
            throw new IllegalStateException("a part of a pack that compiles", never);
        }
    }

    static boolean trusted(ReadPack read) {
        return read.fingerprint().equals(PackFiles.shipped().fingerprint());
    }

    public ReadPack read() {
        return read;
    }

    /** How many threads may judge at a time, all of them on one day where the rules are in a worker. */
    public int judgesAtMost() {
        return here == null ? WorkerPack.JUDGES : Runtime.getRuntime().availableProcessors();
    }

    /** Begins to judge on a day, for one thread; to be closed before the book. */
    public Judge on(LocalDate today, AreaList areas) {
        return here == null ? elsewhere.on(today, areas) : here.on(today, areas);
    }

    @Override
    public void close() {
        if (here != null) {
            here.close();
        } else {
            elsewhere.close();
        }
    }
}
