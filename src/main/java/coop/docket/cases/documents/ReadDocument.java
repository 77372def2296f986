package coop.docket.cases.documents;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import org.jdbi.v3.core.Handle;

/** Reads one paper of a case, to the byte. */
public final class ReadDocument {
    private final Database database;

    public ReadDocument(Database database) {
        this.database = database;
    }

    /**
     * @throws Refusal NOT_ALLOWED if the actor may not, or there may be a person's data in it that he may not read; NOT_FOUND where there is no such case for him, or the case has no such paper
     */
    public Document read(Actor actor, long caseId, long document) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> {
            if (!HeldCaseDao.sees(handle, actor.scope(), caseId)) {
                throw Refusal.notFound("cases.not-found");
            }
            return read(handle, actor, caseId, document);
        });
    }

    private static Document read(Handle handle, Actor actor, long caseId, long document) {
        var line = DocumentDao.of(handle, caseId).stream()
                .filter(each -> each.id() == document)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("documents.not-found"));
        if (line.personal()) {
            actor.need(Permission.READ_PERSONAL_DATA);
        }
        return new Document(line, DocumentDao.content(handle, document));
    }
}
