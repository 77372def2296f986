package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.packs.PackVersionDao;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * Brings a draft onto the newest version. A file that only one side has changed is that side's; of one that both have
 * changed the draft's text counts, and the version's is kept beside it until somebody has looked at both.
 */
public final class RebaseDraft {
    private final Database database;
    private final InstantSource clock;

    public RebaseDraft(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @return the files that both sides have changed
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft;
     *     NOT_NOW where it is not being written
     */
    public List<String> rebase(Actor actor, long draft) {
        actor.need(Permission.EDIT_RULES);
        return database.write(handle ->
                rebase(handle, actor, HeldDraft.writable(handle, draft).draft(), clock.instant()));
    }

    private static List<String> rebase(Handle handle, Actor actor, Draft draft, Instant at) {
        var newest = PackVersionDao.newest(handle).orElseThrow().number();
        if (newest == draft.basedOn()) {
            return List.of();
        }
        var disputed = new ArrayList<String>();
        var before = PackVersionDao.files(handle, draft.basedOn());
        var now = PackVersionDao.files(handle, newest);
        for (var text : DraftTextDao.current(handle, draft.id()).values()) {
            var old = text(before, text.path());
            var theirs = text(now, text.path());
            if (Objects.equals(old, theirs) || Objects.equals(text.content(), theirs)) {
                continue;
            }
            if (Objects.equals(text.content(), old)) {
                insert(handle, actor, draft, text, theirs, at, true);
            } else {
                // anew, so that whoever has it open is told as well
                insert(handle, actor, draft, text, text.content(), at, true);
                insert(handle, actor, draft, text, theirs, at, false);
                disputed.add(text.path());
            }
        }
        DraftDao.base(handle, draft.id(), newest);
        DraftHistory.tell(handle, actor, draft.id(), "draft.rebased", Map.of("base", newest, "disputed", disputed), at);
        return disputed;
    }

    private static void insert(
            Handle handle, Actor actor, Draft draft, KeptText upon, String content, Instant at, boolean accepted) {
        DraftTextDao.insert(handle, draft.id(), upon.path(), upon.id(), content, actor.mark(), at, accepted, true);
    }

    private static String text(PackFiles files, String path) {
        return files.file(path).map(SourceFile::text).orElse(null);
    }
}
