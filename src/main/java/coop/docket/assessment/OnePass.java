package coop.docket.assessment;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Judges a register from its first cooperative to its last, in one pass and without keeping it in memory. */
public final class OnePass {
    /** Batches read or judged ahead of the one being told, for each thread. */
    private static final int AHEAD = 3;

    private final RuleBook book;
    private final LocalDate today;
    private final AreaList areas;

    public OnePass(RuleBook book, LocalDate today, AreaList areas) {
        this.book = book;
        this.today = today;
        this.areas = areas;
    }

    /**
     * Judges these dossiers and tells what was found of each batch, in their order; not what rules find that are only
     * watched.
     *
     * @return how many were judged
     * @throws coop.docket.rules.worker.WorkerFailed if rules in a worker do not come to an end
     */
    public long judge(Iterator<Dossier> dossiers, Consumer<List<Finding>> told) {
        var running = new ArrayDeque<Future<List<Finding>>>();
        long judged = 0;
        try (var judges = new Judges(book, today, areas)) {
            while (dossiers.hasNext()) {
                var batch = next(dossiers);
                judged += batch.size();
                running.add(judges.submit(batch, Function.identity()));
                if (running.size() >= judges.threads() * AHEAD) {
                    told.accept(followed(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                told.accept(followed(running.remove()));
            }
            return judged;
        }
    }

    private List<Finding> followed(Future<List<Finding>> judging) {
        var findings = Judges.result(judging);
        var pack = book.read();
        return pack.watched().isEmpty()
                ? findings
                : findings.stream()
                        .filter(finding -> !pack.watches(finding.rule().id(), today))
                        .toList();
    }

    private static List<Dossier> next(Iterator<Dossier> dossiers) {
        var batch = new ArrayList<Dossier>(Judges.BATCH);
        while (batch.size() < Judges.BATCH && dossiers.hasNext()) {
            batch.add(dossiers.next());
        }
        return batch;
    }
}
