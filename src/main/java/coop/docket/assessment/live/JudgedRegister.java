package coop.docket.assessment.live;

import coop.docket.assessment.Judges;
import coop.docket.database.Database;
import coop.docket.register.Dossier;
import coop.docket.register.stored.StoredDossier;
import coop.docket.rules.judging.Finding;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;

/** Reads one revision of the register part by part and has the parts judged while others are read or written. */
final class JudgedRegister {
    private final OneRevision register;
    private final Judges judges;
    private final RuleStamps stamps;

    JudgedRegister(Database database, Judges judges, RuleStamps stamps, long revision) {
        this.register = new OneRevision(database, revision);
        this.judges = judges;
        this.stamps = stamps;
    }

    /**
     * Reads the cooperatives after this one and has their judging begun.
     *
     * @throws coop.docket.refusal.Refusal NOT_NOW if the register has another revision by now
     */
    JudgedPart after(long cooperativeId) {
        var stored = register.after(cooperativeId);
        var upTo = stored.size() < LiveRun.PART
                ? Long.MAX_VALUE
                : stored.get(stored.size() - 1).cooperativeId();
        var batches = new ArrayList<Future<List<Found>>>();
        for (int from = 0; from < stored.size(); from += Judges.BATCH) {
            batches.add(submit(stored.subList(from, Math.min(from + Judges.BATCH, stored.size()))));
        }
        return new JudgedPart(cooperativeId, upTo, stored.size(), batches);
    }

    /**
     * The register keeps its revision until this transaction ends.
     *
     * @throws coop.docket.refusal.Refusal NOT_NOW if it has another by now, or somebody is making one
     */
    void holdRevision(Handle handle) {
        register.hold(handle);
    }

    private Future<List<Found>> submit(List<StoredDossier> batch) {
        var ids = new IdentityHashMap<Dossier, Long>();
        batch.forEach(stored -> ids.put(stored.dossier(), stored.cooperativeId()));
        var dossiers = batch.stream().map(StoredDossier::dossier).toList();
        return judges.submit(dossiers, findings -> found(findings, ids));
    }

    private List<Found> found(List<Finding> findings, Map<Dossier, Long> ids) {
        return findings.stream()
                .map(finding -> new Found(
                        ids.get(finding.dossier()),
                        finding,
                        Content.hash(finding, stamps),
                        stamps.watched(finding.rule().id())))
                .toList();
    }
}
