package coop.docket.assessment.comparison;

import coop.docket.areas.AreaList;
import coop.docket.assessment.Judges;
import coop.docket.assessment.live.OneRevision;
import coop.docket.database.Database;
import coop.docket.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Has one revision of the stored register judged by two books on a day; read once, and while it is judged. */
public final class CompareBooks {
    /** More than a session judges at a time: what goes to a worker goes there and back at a price. */
    private static final int BATCH = Judges.BATCH * 2;

    private final OneRevision register;

    public CompareBooks(Database database, long revision) {
        this.register = new OneRevision(database, revision);
    }

    /**
     * Compares what the books say; of a book that is null nothing is found.
     *
     * @param told is given what differs, by cooperative in the order in which they came to be stored, then by rule
     * @param judged is told how many more cooperatives are done
     * @return how many were judged
     * @throws coop.docket.refusal.Refusal NOT_NOW if the register has another revision by now
     * @throws coop.docket.rules.worker.WorkerFailed if rules in a worker do not come to an end
     */
    public long compare(
            RuleBook before,
            RuleBook after,
            LocalDate day,
            AreaList areas,
            Consumer<List<Difference>> told,
            LongConsumer judged) {
        try (var one = Side.of(before, day, areas);
                var other = Side.of(after, day, areas)) {
            return compare(one, other, told, judged);
        }
    }

    private long compare(Side one, Side other, Consumer<List<Difference>> told, LongConsumer judged) {
        long count = 0;
        var running = begun(one, other, 0);
        while (!running.parts().isEmpty()) {
            var now = running;
            running = begun(one, other, now.last());
            for (var part : now.parts()) {
                told.accept(part.differences());
                count += part.size();
                judged.accept(part.size());
            }
        }
        return count;
    }

    /** Dossiers that were read at once, on their way through both judges. */
    private record Running(List<Compared> parts, long last) {}

    private Running begun(Side one, Side other, long after) {
        var stored = register.after(after);
        var parts = new ArrayList<Compared>();
        for (int from = 0; from < stored.size(); from += BATCH) {
            var batch = stored.subList(from, Math.min(from + BATCH, stored.size()));
            parts.add(new Compared(batch.size(), one.judge(batch), other.judge(batch)));
        }
        return new Running(
                parts, stored.isEmpty() ? after : stored.get(stored.size() - 1).cooperativeId());
    }
}
