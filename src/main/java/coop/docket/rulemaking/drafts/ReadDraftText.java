package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import coop.docket.packs.PackVersionDao;
import coop.docket.refusal.Refusal;
import coop.docket.rules.source.SourceFile;
import org.jdbi.v3.core.Handle;

/** Reads one file of a draft: the text that counts, the version's own, and what was kept beside it. */
public final class ReadDraftText {
    private final Database database;

    public ReadDraftText(Database database) {
        this.database = database;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft, or no such file in it */
    public DraftText read(Actor actor, long draft, String path) {
        DraftReaders.need(actor);
        return database.read(handle -> DraftDao.find(handle, draft)
                .map(found -> text(handle, found, path))
                .orElseThrow(() -> Refusal.notFound("drafts.not-found", draft)));
    }

    private static DraftText text(Handle handle, Draft draft, String path) {
        var base = PackVersionDao.files(handle, draft.basedOn())
                .file(path)
                .map(SourceFile::text)
                .orElse(null);
        var current = DraftTextDao.current(handle, draft.id(), path);
        var aside = DraftTextDao.open(handle, draft.id()).stream()
                .filter(text -> text.path().equals(path))
                .toList();
        if (base == null && current.isEmpty() && aside.isEmpty()) {
            throw Refusal.notFound("drafts.no-file", path);
        }
        return new DraftText(
                path,
                current.map(KeptText::id).orElse(0L),
                current.isPresent() ? current.get().content() : base,
                base,
                aside);
    }
}
