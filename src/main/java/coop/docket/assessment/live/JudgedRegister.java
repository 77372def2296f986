package coop.docket.assessment.live;

import coop.docket.assessment.Judges;
import coop.docket.database.Database;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.Dossier;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.register.stored.StoredDossier;
import coop.docket.register.stored.StoredDossiers;
import coop.docket.rules.judging.Finding;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;

/** Reads one revision of the register part by part and has the parts judged while others are read or written. */
final class JudgedRegister {
    private final Database database;
    private final Judges judges;
    private final RuleStamps stamps;
    private final long revision;

    JudgedRegister(Database database, Judges judges, RuleStamps stamps, long revision) {
        this.database = database;
        this.judges = judges;
        this.stamps = stamps;
        this.revision = revision;
    }

    /**
     * Reads the cooperatives after this one and has their judging begun.
     *
     * @throws Refusal NOT_NOW if the register has another revision by now
     */
    JudgedPart after(long cooperativeId) {
        var stored = database.read(handle -> read(handle, cooperativeId));
        var upTo = stored.size() < LiveRun.PART
                ? Long.MAX_VALUE
                : stored.get(stored.size() - 1).cooperativeId();
        var batches = new ArrayList<Future<List<Found>>>();
        for (int from = 0; from < stored.size(); from += Judges.BATCH) {
            batches.add(submit(stored.subList(from, Math.min(from + Judges.BATCH, stored.size()))));
        }
        return new JudgedPart(cooperativeId, upTo, stored.size(), batches);
    }

    /** Several questions that other transactions may come between: the revision before and after tells whether one did. */
    private List<StoredDossier> read(Handle handle, long after) {
        requireRevision(handle);
        var dossiers = StoredDossiers.from(handle, after, LiveRun.PART);
        requireRevision(handle);
        return dossiers;
    }

    private void requireRevision(Handle handle) {
        require(new RevisionDao(handle).newest() == revision);
    }

    /**
     * The register keeps its revision until this transaction ends.
     *
     * @throws Refusal NOT_NOW if it has another by now, or somebody is making one
     */
    void holdRevision(Handle handle) {
        require(new RevisionDao(handle).isNewest(revision));
    }

    private static void require(boolean same) {
        if (!same) {
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("assessment.run.register-changed"));
        }
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
