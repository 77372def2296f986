package coop.docket.cases.documents;

import coop.docket.access.Actor;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.database.Database;

/** Adds a paper to a case, open or closed. */
public final class AttachDocument {
    private final Database database;
    private final WorkOnCase work;

    public AttachDocument(Database database, WorkOnCase work) {
        this.database = database;
        this.work = work;
    }

    /** @param version of the case after it */
    public record Attached(long document, long version) {}

    /**
     * @param expectedVersion of the case as the actor saw it
     * @throws coop.docket.refusal.Refusal as {@link WorkOnCase} does; NOT_VALID if the file is empty, larger than 10 MB,
     *     of no type that is taken, or of a kind or step that there is not; NOT_NOW if the case has it already, or more
     *     than 200 MB
     */
    public Attached attach(Actor actor, long caseId, long expectedVersion, NewDocument document) {
        return database.write(handle -> {
            var version = work.act(actor, caseId, expectedVersion, new Attach(document));
            var papers = DocumentDao.of(handle, caseId);
            return new Attached(papers.get(papers.size() - 1).id(), version);
        });
    }
}
