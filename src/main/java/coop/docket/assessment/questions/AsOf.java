package coop.docket.assessment.questions;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.AreaList;
import coop.docket.database.Database;
import coop.docket.register.Dossier;
import coop.docket.register.stored.StoredDossier;
import coop.docket.rules.RuleBook;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;

/** What the rules say of the stored register on any day, past or to come; the facts are the newest known. */
public final class AsOf {
    private final Database database;

    public AsOf(Database database) {
        this.database = database;
    }

    /**
     * Tells what is found, some cooperatives at a time.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     * @throws coop.docket.rules.worker.WorkerFailed if rules in a worker do not come to an end
     */
    public void ask(Actor actor, RuleBook book, LocalDate day, AreaList areas, Consumer<List<StoredFinding>> told) {
        actor.need(Permission.READ_CASES);
        try (var judge = book.on(day, areas)) {
            new DossiersInScope(database, actor.scope()).each(part -> {
                var ids = new IdentityHashMap<Dossier, Long>();
                part.forEach(stored -> ids.put(stored.dossier(), stored.cooperativeId()));
                var dossiers = part.stream().map(StoredDossier::dossier).toList();
                told.accept(judge.judge(dossiers).stream()
                        .map(finding -> new StoredFinding(ids.get(finding.dossier()), finding))
                        .toList());
            });
        }
    }
}
