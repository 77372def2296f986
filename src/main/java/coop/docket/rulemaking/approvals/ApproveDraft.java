package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.database.Database;
import coop.docket.packs.NewVersion;
import coop.docket.packs.PackVersion;
import coop.docket.packs.PackVersionDao;
import coop.docket.packs.Publishing;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.rulemaking.drafts.Draft;
import coop.docket.rulemaking.drafts.DraftFiles;
import coop.docket.rulemaking.drafts.DraftState;
import coop.docket.rules.source.PackFiles;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Approves a draft and publishes it as the next version. Who approves has written and submitted none of it, and approves
 * what one preview has shown and nothing else; guard, worker and examples pass it once more before it counts.
 */
public final class ApproveDraft {
    private final Database database;
    private final InstantSource clock;
    private final Consumer<PackFiles> soundness;

    public ApproveDraft(Database database, InstantSource clock) {
        this(database, clock, Soundness::need);
    }

    /** @param soundness refuses a pack that could not judge */
    ApproveDraft(Database database, InstantSource clock, Consumer<PackFiles> soundness) {
        this.database = database;
        this.clock = clock;
        this.soundness = soundness;
    }

    /**
     * @param previewHash of the preview that the actor has seen
     * @param confirmed that he has looked at it and means it
     * @return the published version
     * @throws Refusal NOT_ALLOWED if the actor may not, or has begun, written or submitted any of it; NOT_FOUND where there
     *     is no such draft; NOT_NOW where it does not wait for approval, or somebody is changing the register;
     *     CHANGED_MEANWHILE if another preview was submitted, or the draft, the version or the register is another since;
     *     NOT_VALID if it is not confirmed, not sound, or an example is not right
     */
    public PackVersion approve(Actor actor, long draft, String previewHash, boolean confirmed) {
        actor.need(Permission.APPROVE_RULES);
        var seen = database.write(handle -> files(handle, checked(handle, actor, draft, previewHash)));
        if (!confirmed) {
            throw Refusal.notValid("approvals.confirm");
        }
        soundness.accept(seen);
        return database.write(handle -> published(handle, actor, draft, previewHash, seen));
    }

    private Submitted checked(Handle handle, Actor actor, long draft, String previewHash) {
        var submitted = Submitted.of(handle, draft);
        submitted.needAnother(actor);
        if (!submitted.submission().previewHash().equals(previewHash)) {
            throw changed(Reason.of("approvals.stale.preview"));
        }
        submitted.stale(clock.instant()).ifPresent(reason -> {
            throw changed(reason);
        });
        return submitted;
    }

    private static PackFiles files(Handle handle, Submitted submitted) {
        return DraftFiles.of(handle, submitted.held().draft());
    }

    private static Refusal changed(Reason why) {
        return new Refusal(RefusalKind.CHANGED_MEANWHILE, Reason.of("approvals.stale", why));
    }

    private PackVersion published(Handle handle, Actor actor, long draft, String previewHash, PackFiles sound) {
        var submitted = checked(handle, actor, draft, previewHash);
        var files = files(handle, submitted);
        // held, so that no import comes between what was looked at and what is published
        if (!files.equals(sound)
                || !new RevisionDao(handle).isNewest(submitted.submission().revision())) {
            throw changed(Reason.of("approvals.stale.register"));
        }
        var now = clock.instant();
        var version = Publishing.publish(handle, actor, version(handle, actor, submitted, files), now);
        SubmissionDao.decide(
                handle, submitted.submission(), new Decision(Decision.Kind.APPROVED, "", actor.mark(), now));
        told(actor, submitted, version, now);
        return version;
    }

    private NewVersion version(Handle handle, Actor actor, Submitted submitted, PackFiles files) {
        var draft = submitted.held().draft();
        return new NewVersion(
                files,
                effective(submitted),
                draft.author(),
                actor.mark(),
                draft.reason(),
                draft.basedOn(),
                restored(handle, draft, files));
    }

    /** No version takes effect before the one it was made from. */
    private LocalDate effective(Submitted submitted) {
        return Stream.of(
                        submitted.submission().effectiveFrom(),
                        submitted.newest().effectiveFrom(),
                        Vietnam.today(clock))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Only a draft that nobody has changed since brings a version back. */
    private static Integer restored(Handle handle, Draft draft, PackFiles files) {
        return draft.restores() != null
                        && PackVersionDao.one(handle, draft.restores())
                                .orElseThrow()
                                .contentHash()
                                .equals(files.contentHash())
                ? draft.restores()
                : null;
    }

    private static void told(Actor actor, Submitted submitted, PackVersion version, Instant now) {
        submitted
                .held()
                .move(
                        actor,
                        DraftState.PUBLISHED,
                        "draft.published",
                        Map.of("version", version.number(), "content", version.contentHash()),
                        now);
    }
}
