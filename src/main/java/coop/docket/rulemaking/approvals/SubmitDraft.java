package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.database.Database;
import coop.docket.packs.PackVersion;
import coop.docket.packs.PackVersionDao;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.rulemaking.drafts.DraftFiles;
import coop.docket.rulemaking.drafts.DraftState;
import coop.docket.rulemaking.drafts.HeldDraft;
import coop.docket.rulemaking.previews.Preview;
import coop.docket.rulemaking.previews.PreviewDao;
import coop.docket.rulemaking.previews.PreviewKey;
import coop.docket.rules.source.PackFiles;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Submits a draft for approval, as its preview of today shows it; from then on it stays as it is. */
public final class SubmitDraft {
    private final Database database;
    private final InstantSource clock;
    private final Consumer<PackFiles> soundness;

    public SubmitDraft(Database database, InstantSource clock) {
        this(database, clock, Soundness::need);
    }

    /** @param soundness refuses a pack that could not judge */
    SubmitDraft(Database database, InstantSource clock, Consumer<PackFiles> soundness) {
        this.database = database;
        this.clock = clock;
        this.soundness = soundness;
    }

    /**
     * @param previewHash of the preview that the actor has seen
     * @param effectiveFrom the first day on which it is to judge; null for the day of its approval
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft; NOT_NOW where it is not
     *     being written, a newer version or a text kept aside has to be looked at first, or nothing is changed; NOT_VALID if
     *     it is not sound, an example is not right, the reason is missing or the day is past; CHANGED_MEANWHILE if the
     *     preview is not of the draft, the version and the register as they are today
     */
    public void submit(Actor actor, long draft, String previewHash, LocalDate effectiveFrom) {
        needPerson(actor);
        soundness.accept(new DraftFiles(database).read(actor, draft));
        database.write(handle -> {
            var held = HeldDraft.of(handle, draft);
            var newest = PackVersionDao.newest(handle).orElseThrow();
            var files = complete(held, newest);
            day(newest, effectiveFrom);
            var preview = preview(handle, held, files, newest, previewHash);
            PreviewDao.keep(handle, preview.id());
            SubmissionDao.insert(handle, preview, effectiveFrom, actor.mark(), clock.instant());
            var told = Map.of("content", preview.key().contentHash(), "preview", preview.hash());
            held.move(actor, DraftState.SUBMITTED, "draft.submitted", told, clock.instant());
            return null;
        });
    }

    /** What the program itself has drafted, a person must take upon himself. */
    private static void needPerson(Actor actor) {
        actor.need(Permission.EDIT_RULES);
        if (actor.isTracker()) {
            throw new Refusal(RefusalKind.NOT_ALLOWED, Reason.of("approvals.person"));
        }
    }

    private static PackFiles complete(HeldDraft held, PackVersion newest) {
        var draft = held.draft();
        held.need(draft.state().writable());
        if (draft.basedOn() != newest.number()) {
            throw notNow("approvals.behind", (long) newest.number());
        }
        if (held.disputed()) {
            throw notNow("approvals.disputed");
        }
        if (draft.reason().isBlank()) {
            throw Refusal.notValid("approvals.no-reason");
        }
        var files = DraftFiles.of(held.handle(), draft);
        if (files.contentHash().equals(newest.contentHash())) {
            throw notNow("approvals.nothing-changed", (long) newest.number());
        }
        return files;
    }

    private void day(PackVersion newest, LocalDate effectiveFrom) {
        var today = Vietnam.today(clock);
        var earliest = newest.effectiveFrom().isAfter(today) ? newest.effectiveFrom() : today;
        if (effectiveFrom != null && effectiveFrom.isBefore(earliest)) {
            throw Refusal.notValid("approvals.day", earliest);
        }
    }

    private Preview preview(Handle handle, HeldDraft held, PackFiles files, PackVersion newest, String previewHash) {
        var key = new PreviewKey(
                held.draft().id(),
                files.contentHash(),
                newest.number(),
                new RevisionDao(handle).newest(),
                Vietnam.today(clock));
        return PreviewDao.newest(handle, key)
                .filter(preview -> preview.hash().equals(previewHash))
                .orElseThrow(() -> new Refusal(RefusalKind.CHANGED_MEANWHILE, Reason.of("approvals.preview-again")));
    }

    private static Refusal notNow(String key, Object... arguments) {
        return new Refusal(RefusalKind.NOT_NOW, Reason.of(key, arguments));
    }
}
