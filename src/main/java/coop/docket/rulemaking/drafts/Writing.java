package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.packs.PackVersionDao;
import coop.docket.refusal.Refusal;
import coop.docket.rules.source.Fingerprint;
import coop.docket.rules.source.PackFiles;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Saves one text in a draft that is held: upon the one that counts, or beside it where that is another than was seen.
 *
 * @param meant whether somebody asked for it, and no editor saved by itself
 */
record Writing(Handle handle, Actor actor, Draft draft, String path, Instant at, boolean meant) {

    /**
     * What came of it.
     *
     * @param counting the id of the text that counts now; 0 where that is the version's own
     * @param refused both texts, where another had been saved meanwhile; null else
     */
    record Written(long counting, TextChangedMeanwhile refused) {}

    /** @param content null where the file is removed */
    Written write(long seen, String content) {
        var current = DraftTextDao.current(handle, draft.id(), path).orElseGet(this::ofTheVersion);
        if (Objects.equals(current.content(), content) && !(meant && seen == current.id() && disputed())) {
            return new Written(current.id(), null);
        }
        var accepted = seen == current.id();
        var before = accepted ? Optional.<KeptText>empty() : keptAlready(content);
        if (before.isPresent()) {
            return new Written(current.id(), new TextChangedMeanwhile(current, before.get()));
        }
        limit(current, content);
        var id = DraftTextDao.insert(handle, draft.id(), path, seen, content, actor.mark(), at, accepted, meant);
        var action = !accepted ? "draft.kept-aside" : content == null ? "draft.removed" : "draft.saved";
        DraftHistory.tell(handle, actor, draft.id(), action, told(id, content), at);
        if (accepted) {
            return new Written(id, null);
        }
        var mine = new KeptText(id, path, seen, content, actor.mark(), at, false);
        return new Written(current.id(), new TextChangedMeanwhile(current, mine));
    }

    /** A browser that was refused may send the same again and again. */
    private Optional<KeptText> keptAlready(String content) {
        return DraftTextDao.open(handle, draft.id()).stream()
                .filter(text -> text.path().equals(path)
                        && text.author().equals(actor.mark())
                        && Objects.equals(text.content(), content))
                .findFirst();
    }

    /** Whether saving the text that counts once more settles a dispute. */
    private boolean disputed() {
        return DraftTextDao.open(handle, draft.id()).stream()
                .anyMatch(each -> each.path().equals(path));
    }

    private KeptText ofTheVersion() {
        var version = PackVersionDao.one(handle, draft.basedOn()).orElseThrow();
        var text = PackVersionDao.text(handle, draft.basedOn(), path).orElse(null);
        return new KeptText(0, path, 0, text, version.author(), version.publishedAt(), true);
    }

    private void limit(KeptText current, String content) {
        var length = content == null ? 0 : content.length();
        if (DraftTextDao.size(handle, draft.id()) + length > TextLimits.FULL) {
            throw Refusal.notValid("drafts.full");
        }
        if (current.content() == null && DraftFiles.of(handle, draft).files().size() >= PackFiles.MOST_FILES) {
            throw Refusal.notValid("drafts.too-many-files", (long) PackFiles.MOST_FILES);
        }
    }

    private Map<String, Object> told(long id, String content) {
        return content == null
                ? Map.of("path", path, "text", id)
                : Map.of("path", path, "text", id, "sha256", Fingerprint.ofText(content));
    }
}
