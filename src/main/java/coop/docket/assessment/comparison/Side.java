package coop.docket.assessment.comparison;

import coop.docket.areas.AreaList;
import coop.docket.assessment.Judges;
import coop.docket.assessment.live.Content;
import coop.docket.assessment.live.RuleStamps;
import coop.docket.register.Dossier;
import coop.docket.register.stored.StoredDossier;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** One of two books at work. */
final class Side implements AutoCloseable {
    private final Judges judges;
    private final RuleStamps stamps;

    private Side(Judges judges, RuleStamps stamps) {
        this.judges = judges;
        this.stamps = stamps;
    }

    /** Of no book, a side that finds nothing. */
    static Side of(RuleBook book, LocalDate day, AreaList areas) {
        return book == null
                ? new Side(null, null)
                : new Side(new Judges(book, day, areas), new RuleStamps(book.read(), day));
    }

    /** What is said, by rule and for each cooperative. */
    Future<Map<Long, TreeMap<String, Difference.Said>>> judge(List<StoredDossier> batch) {
        if (judges == null) {
            return CompletableFuture.completedFuture(Map.of());
        }
        var ids = new IdentityHashMap<Dossier, Long>();
        batch.forEach(stored -> ids.put(stored.dossier(), stored.cooperativeId()));
        return judges.submit(batch.stream().map(StoredDossier::dossier).toList(), findings -> said(findings, ids));
    }

    private Map<Long, TreeMap<String, Difference.Said>> said(List<Finding> findings, Map<Dossier, Long> ids) {
        var said = new TreeMap<Long, TreeMap<String, Difference.Said>>();
        for (var finding : findings) {
            said.computeIfAbsent(ids.get(finding.dossier()), id -> new TreeMap<>())
                    .put(
                            finding.rule().id(),
                            new Difference.Said(
                                    finding,
                                    Content.hash(finding, stamps),
                                    stamps.watched(finding.rule().id())));
        }
        return said;
    }

    @Override
    public void close() {
        if (judges != null) {
            judges.close();
        }
    }
}
