package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import coop.docket.packs.PackVersionDao;
import coop.docket.refusal.Refusal;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Reads the pack that a draft would be: the files of the version it is based on, with its own texts. */
public final class DraftFiles {
    private final Database database;

    public DraftFiles(Database database) {
        this.database = database;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft */
    public PackFiles read(Actor actor, long draft) {
        DraftReaders.need(actor);
        return database.read(handle -> of(
                handle, DraftDao.find(handle, draft).orElseThrow(() -> Refusal.notFound("drafts.not-found", draft))));
    }

    /** The same in the caller's transaction. */
    public static PackFiles of(Handle handle, Draft draft) {
        var files = new TreeMap<String, String>();
        PackVersionDao.files(handle, draft.basedOn()).files().forEach(file -> files.put(file.path(), file.text()));
        DraftTextDao.current(handle, draft.id()).forEach((path, text) -> {
            if (text.content() == null) {
                files.remove(path);
            } else {
                files.put(path, text.content());
            }
        });
        return new PackFiles(files.entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue()))
                .toList());
    }
}
