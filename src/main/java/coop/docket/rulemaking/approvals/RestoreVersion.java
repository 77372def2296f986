package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import coop.docket.packs.PackVersionDao;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rulemaking.drafts.Beginning;
import coop.docket.rulemaking.drafts.NewDraft;
import java.time.InstantSource;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;

/** Submits that an older version be brought back exactly as it was; somebody else approves it as any other. */
public final class RestoreVersion {
    private final Database database;
    private final InstantSource clock;
    private final LivePack packs;
    private final SubmitDraft submitting;

    public RestoreVersion(Database database, InstantSource clock, LivePack packs) {
        this(database, clock, packs, new SubmitDraft(database, clock));
    }

    RestoreVersion(Database database, InstantSource clock, LivePack packs, SubmitDraft submitting) {
        this.database = database;
        this.clock = clock;
        this.packs = packs;
        this.submitting = submitting;
    }

    /**
     * @param title of the draft, as its readers are to see it
     * @param judged is told how many more cooperatives the preview has judged
     * @return the number of the draft, which waits for approval
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such version; NOT_NOW if the newest is
     *     the same already; NOT_VALID if the reason is missing, or the program no longer takes such a pack
     */
    public long restore(Actor actor, int version, String title, String reason, LongConsumer judged) {
        actor.need(Permission.EDIT_RULES);
        if (reason.isBlank()) {
            throw Refusal.notValid("approvals.no-reason");
        }
        var draft = database.write(handle -> begun(handle, actor, version, title, reason));
        var preview = new PreviewDraft(database, clock, packs).preview(actor, draft, Vietnam.today(clock), judged);
        submitting.submit(actor, draft, preview.hash(), null);
        return draft;
    }

    private long begun(Handle handle, Actor actor, int version, String title, String reason) {
        var old = PackVersionDao.one(handle, version)
                .orElseThrow(() -> Refusal.notFound("packs.no-version", (long) version));
        var newest = PackVersionDao.newest(handle).orElseThrow();
        if (old.contentHash().equals(newest.contentHash())) {
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("approvals.nothing-changed", (long) newest.number()));
        }
        return Beginning.begin(
                handle,
                actor,
                new NewDraft(title.strip(), reason.strip(), version),
                PackVersionDao.files(handle, version),
                clock.instant());
    }
}
