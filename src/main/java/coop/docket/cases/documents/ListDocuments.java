package coop.docket.cases.documents;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.util.List;

/** Lists the papers of a case, also those that were taken back. */
public final class ListDocuments {
    private final Database database;

    public ListDocuments(Database database) {
        this.database = database;
    }

    /**
     * @return the oldest first
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such case for him
     */
    public List<DocumentLine> list(Actor actor, long caseId) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> {
            if (!HeldCaseDao.sees(handle, actor.scope(), caseId)) {
                throw Refusal.notFound("cases.not-found");
            }
            return DocumentDao.of(handle, caseId);
        });
    }
}
