package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.packs.PackVersion;
import coop.docket.packs.PackVersionDao;
import coop.docket.refusal.Refusal;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Begins a draft in the caller's transaction, for those who have a whole pack for it. */
public final class Beginning {
    private Beginning() {}

    /**
     * A draft upon the newest version that is this pack.
     *
     * @return its number
     * @throws Refusal NOT_VALID if its title or one of its files cannot be kept
     */
    public static long begin(Handle handle, Actor actor, NewDraft draft, PackFiles pack, Instant at) {
        TextLimits.names(draft.title(), draft.reason());
        if (pack.files().size() > PackFiles.MOST_FILES) {
            throw Refusal.notValid("drafts.too-many-files", (long) PackFiles.MOST_FILES);
        }
        var base = PackVersionDao.newest(handle).map(PackVersion::number).orElseThrow();
        var id = DraftDao.insert(handle, draft, actor.mark(), base, at);
        DraftHistory.tell(handle, actor, id, "draft.began", Map.of("base", base, "content", pack.contentHash()), at);
        var old = PackVersionDao.files(handle, base);
        for (var file : pack.files()) {
            TextLimits.path(file.path());
            var text = TextLimits.text(file.path(), file.text());
            if (!old.file(file.path()).map(SourceFile::text).map(text::equals).orElse(false)) {
                DraftTextDao.insert(handle, id, file.path(), 0, text, actor.mark(), at, true, true);
            }
        }
        for (var file : old.files()) {
            if (pack.file(file.path()).isEmpty()) {
                DraftTextDao.insert(handle, id, file.path(), 0, null, actor.mark(), at, true, true);
            }
        }
        return id;
    }
}
