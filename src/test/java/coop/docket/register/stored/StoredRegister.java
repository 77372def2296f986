package coop.docket.register.stored;

import coop.docket.database.Database;
import coop.docket.register.Dossier;
import coop.docket.register.revisions.NewRevision;
import coop.docket.register.revisions.RevisionDao;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A register for tests to find stored, without a file to have come from. */
public final class StoredRegister {
    private static final Instant WHEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final int AT_ONCE = 500;

    private StoredRegister() {}

    /** Stores dossiers of cooperatives that are not stored yet, as one revision. */
    public static long store(Database database, Iterable<Dossier> dossiers) {
        return database.write(handle -> {
            var revision = new RevisionDao(handle).make(NewRevision.ofImport("register.xlsx", "-", "test", WHEN));
            List<Dossier> chunk = new ArrayList<>();
            for (var dossier : dossiers) {
                chunk.add(dossier);
                if (chunk.size() == AT_ONCE) {
                    NewDossiers.store(handle, revision, chunk);
                    chunk.clear();
                }
            }
            NewDossiers.store(handle, revision, chunk);
            return revision;
        });
    }
}
