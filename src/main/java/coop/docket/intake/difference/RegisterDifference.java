package coop.docket.intake.difference;

import coop.docket.access.AreaScope;
import coop.docket.intake.RegisterFile;
import coop.docket.register.Sheet;
import coop.docket.register.stored.RowDao;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Finds what a file would change, in memory that does not grow with the register. */
public final class RegisterDifference {
    private static final int AT_ONCE = 500;

    private final RegisterFile file;
    private final RowDao dao;
    private final DifferenceFollower follower;
    private final Consumer<ChunkDifference> taker;
    private final Tally tally = new Tally();
    private final BitSet mentioned = new BitSet();
    private final ChunkComparison comparison;
    private final List<Handed> waiting = new ArrayList<>();
    private final Reach reach;
    private final long last;

    /**
     * @param scope what lies outside is neither compared nor told of; rows of it are refused
     * @param taker is given each part of the difference as it is found, and may store it
     */
    public RegisterDifference(
            Handle handle,
            AreaScope scope,
            RegisterFile file,
            DifferenceFollower follower,
            Consumer<ChunkDifference> taker) {
        this.file = file;
        this.dao = new RowDao(handle);
        this.follower = follower;
        this.taker = taker;
        this.comparison = new ChunkComparison(dao, file, follower, tally, mentioned);
        this.reach = new Reach(handle, scope, dao, file);
        this.last = dao.lastCooperative();
    }

    /** Reads the file through, once. */
    public Difference find() {
        try (var dossiers = file.dossiers(new WithoutOwnRow(follower, reach, this::add))) {
            while (dossiers.hasNext()) {
                add(Handed.of(dossiers.next()));
            }
            compareWaiting();
            tellNotMentioned();
            return new Difference(tally.counts(file.sheets(), dossiers.counts()), mentioned);
        }
    }

    private void add(Handed handed) {
        if (waiting.size() >= AT_ONCE) {
            compareWaiting();
        }
        waiting.add(handed);
    }

    private void compareWaiting() {
        if (!waiting.isEmpty()) {
            taker.accept(comparison.of(waiting));
            waiting.clear();
        }
    }

    // those that the taker has stored meanwhile are past the last
    private void tellNotMentioned() {
        dao.eachCooperative(reach.scope(), last, (id, code, name) -> {
            if (!mentioned.get(Math.toIntExact(id))) {
                tally.notMentioned(Sheet.COOPERATIVES);
                follower.notMentioned(code, name);
            }
        });
    }
}
