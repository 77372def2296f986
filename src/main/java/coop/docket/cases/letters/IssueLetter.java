package coop.docket.cases.letters;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.documents.DocumentLine;
import coop.docket.cases.documents.ListDocuments;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.List;

/** Draws up an official letter from a case and keeps it among its papers. */
public final class IssueLetter {
    private static final int FILES = 2;

    private final Database database;
    private final InstantSource clock;
    private final WorkOnCase work;

    public IssueLetter(Database database, InstantSource clock, WorkOnCase work) {
        this.database = database;
        this.clock = clock;
        this.work = work;
    }

    /** @param documents the letter for print, then for a word processor @param version of the case after it */
    public record Issued(List<DocumentLine> documents, long version) {}

    /**
     * @param expectedVersion of the case as the actor saw it
     * @throws Refusal as {@link WorkOnCase} does; NOT_VALID if a field is missing or too long; NOT_NOW if a violation is to
     *     be told where no ground is a provision of law, or the same letter has been issued before
     */
    public Issued issue(Actor actor, long caseId, long expectedVersion, LetterKind kind, LetterFields fields) {
        actor.need(Permission.WORK_CASES);
        var today = Vietnam.today(clock);
        return database.write(handle -> {
            // held, so that the letter says what stands when it is kept
            var held = HeldCaseDao.hold(handle, actor.scope(), caseId)
                    .orElseThrow(() -> Refusal.notFound("cases.not-found"));
            var matter = MatterDao.of(handle, actor, new ReadCase(database).read(actor, caseId), held);
            var letter = LetterText.of(kind, fields.checked(kind, today), matter, today);
            var version = work.act(actor, caseId, expectedVersion, new Issue(kind, letter));
            var papers = new ListDocuments(database).list(actor, caseId);
            return new Issued(papers.subList(papers.size() - FILES, papers.size()), version);
        });
    }
}
