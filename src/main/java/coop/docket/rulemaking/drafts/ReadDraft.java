package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import coop.docket.packs.PackVersionDao;
import coop.docket.refusal.Refusal;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads a draft: how it stands, and what in it is not as in the version it is based on. */
public final class ReadDraft {
    private final Database database;

    public ReadDraft(Database database) {
        this.database = database;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft */
    public DraftView read(Actor actor, long draft) {
        DraftReaders.need(actor);
        return database.read(handle -> DraftDao.find(handle, draft)
                .map(found -> view(handle, found))
                .orElseThrow(() -> Refusal.notFound("drafts.not-found", draft)));
    }

    private static DraftView view(Handle handle, Draft draft) {
        Map<String, String> base = PackVersionDao.files(handle, draft.basedOn()).files().stream()
                .collect(Collectors.toMap(SourceFile::path, SourceFile::text));
        var texts = DraftTextDao.current(handle, draft.id());
        var open = DraftTextDao.open(handle, draft.id()).stream()
                .map(KeptText::path)
                .collect(Collectors.toSet());
        var paths = new TreeMap<String, Long>();
        base.keySet().forEach(path -> paths.put(path, 0L));
        open.forEach(path -> paths.put(path, 0L));
        texts.forEach((path, text) -> paths.put(path, text.id()));
        var files = new ArrayList<DraftView.File>();
        paths.forEach((path, id) -> {
            var now = id == 0 ? base.get(path) : texts.get(path).content();
            // taken out again before it ever was in a version
            if (now != null || base.containsKey(path) || open.contains(path)) {
                files.add(new DraftView.File(path, FileState.of(base.get(path), now), id, open.contains(path)));
            }
        });
        var newest = PackVersionDao.newest(handle).orElseThrow().number();
        return new DraftView(draft, new HeldDraft(handle, draft).authors(), draft.basedOn() < newest, files);
    }
}
