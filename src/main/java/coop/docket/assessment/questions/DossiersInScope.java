package coop.docket.assessment.questions;

import coop.docket.access.AreaScope;
import coop.docket.database.Database;
import coop.docket.register.stored.StoredDossier;
import coop.docket.register.stored.StoredDossiers;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The stored dossiers that somebody may see, some at a time. */
public final class DossiersInScope {
    private static final int PART = 500;
    private static final String VISIBLE =
            """
            select c.id from cooperative c where c.id >= :first and c.id <= :last
                and
            """
                    + AreaScope.CONDITION;

    private final Database database;
    private final AreaScope scope;

    public DossiersInScope(Database database, AreaScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** Hands over all of them. */
    void each(Consumer<List<StoredDossier>> told) {
        var part = after(0);
        while (part != null) {
            told.accept(part.visible());
            part = part.last() < 0 ? null : after(part.last());
        }
    }

    /** @param last the last cooperative that was read; -1 where there are no more */
    private record Part(List<StoredDossier> visible, long last) {}

    private Part after(long cooperativeId) {
        return database.read(handle -> {
            var dossiers = StoredDossiers.from(handle, cooperativeId, PART);
            return dossiers.isEmpty()
                    ? new Part(List.of(), -1)
                    : new Part(visible(handle, dossiers), dossiers.size() < PART ? -1 : last(dossiers));
        });
    }

    /** The dossier of a cooperative; empty where there is none of this number for him. */
    public Optional<StoredDossier> one(long cooperativeId) {
        return database.read(handle -> StoredDossiers.one(handle, cooperativeId)
                .filter(stored -> !visible(handle, List.of(stored)).isEmpty()));
    }

    private List<StoredDossier> visible(Handle handle, List<StoredDossier> dossiers) {
        var ids = scope.bind(handle.createQuery(VISIBLE))
                .bind("first", dossiers.get(0).cooperativeId())
                .bind("last", last(dossiers))
                .mapTo(Long.class)
                .collect(Collectors.toSet());
        return dossiers.stream()
                .filter(stored -> ids.contains(stored.cooperativeId()))
                .toList();
    }

    private static long last(List<StoredDossier> dossiers) {
        return dossiers.get(dossiers.size() - 1).cooperativeId();
    }
}
