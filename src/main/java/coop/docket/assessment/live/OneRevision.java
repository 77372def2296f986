package coop.docket.assessment.live;

import coop.docket.database.Database;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.register.stored.StoredDossier;
import coop.docket.register.stored.StoredDossiers;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** One revision of the stored register, read part by part; nothing is told of any other. */
public final class OneRevision {
    private final Database database;
    private final long revision;

    public OneRevision(Database database, long revision) {
        this.database = database;
        this.revision = revision;
    }

    /**
     * The cooperatives after this one, as many as are read at a time.
     *
     * @throws Refusal NOT_NOW if the register has another revision by now
     */
    public List<StoredDossier> after(long cooperativeId) {
        return database.read(handle -> read(handle, cooperativeId));
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
    void hold(Handle handle) {
        require(new RevisionDao(handle).isNewest(revision));
    }

    private static void require(boolean same) {
        if (!same) {
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("assessment.run.register-changed"));
        }
    }
}
