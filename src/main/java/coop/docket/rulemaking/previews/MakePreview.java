package coop.docket.rulemaking.previews;

import coop.docket.access.Actor;
import coop.docket.areas.AreaDao;
import coop.docket.assessment.comparison.CompareBooks;
import coop.docket.assessment.comparison.RulesThatDiffer;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.rulemaking.drafts.DraftReaders;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/** Judges the whole register by the pack in force and by a draft, and keeps what differs. */
public final class MakePreview {
    /** Comparisons of published versions that somebody may still be looking at. */
    private static final int COMPARED = 20;

    private final Database database;
    private final InstantSource clock;

    public MakePreview(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The pack in force, which judges in this process.
     *
     * @param version its number
     */
    public record InForce(int version, RuleBook book) {}

    /**
     * Makes the preview, or finds it where it was made of the same before. Older ones of the draft that nobody has
     * submitted are let go.
     *
     * @param draft its number
     * @param files all files of the draft
     * @param judged is told how many more cooperatives are done
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if the draft cannot be judged by, or is far too slow;
     *     NOT_NOW if the register changes meanwhile, or too many rules are being tried already
     * @throws coop.docket.rules.worker.WorkerFailed if the rules of the draft do not come to an end
     */
    public Preview make(Actor actor, long draft, PackFiles files, InForce live, LocalDate day, LongConsumer judged) {
        DraftReaders.need(actor);
        var revision = database.read(handle -> new RevisionDao(handle).newest());
        var key = new PreviewKey(draft, files.contentHash(), live.version(), revision, day);
        return database.read(handle -> PreviewDao.newest(handle, key))
                .orElseGet(() -> made(actor, key, files, live, judged));
    }

    private Preview made(Actor actor, PreviewKey key, PackFiles files, InForce live, LongConsumer judged) {
        var draft = ReadPack.of(files, new Problems());
        if (!draft.problems().isEmpty()) {
            throw notValid(draft.problems().size());
        }
        var list = new PreviewList(key);
        var count = compared(key, live.book(), draft, list, judged);
        return database.write(handle -> {
            PreviewDao.forget(handle, key.draft(), key.draft() == PreviewKey.PUBLISHED ? COMPARED : 0);
            var id = PreviewDao.insert(handle, key, list.hash(), list.counts(count), clock.instant(), actor.mark());
            PreviewDao.insertRules(handle, id, list.rules());
            ChangeDao.insert(handle, id, list.differences(), 0);
            return PreviewDao.one(handle, id).orElseThrow();
        });
    }

    private long compared(PreviewKey key, RuleBook live, ReadPack draft, PreviewList list, LongConsumer judged) {
        var differ = RulesThatDiffer.between(live.read(), draft);
        var areas = database.read(handle -> new AreaDao(handle).list());
        try (var before = part(live, differ);
                var after = part(draft, differ)) {
            return new CompareBooks(database, key.revision())
                    .compare(before, after, key.day(), areas, list::addAll, new Pace(judged));
        }
    }

    private static RuleBook part(RuleBook live, Set<String> wanted) {
        var ids = in(live.read(), wanted);
        return ids.isEmpty() ? null : live.only(ids);
    }

    private static RuleBook part(ReadPack draft, Set<String> wanted) {
        var ids = in(draft, wanted);
        try {
            return ids.isEmpty() ? null : RuleBook.open(draft.only(ids));
        } catch (PackNotValid refused) {
            throw notValid(refused.problems().size());
        }
    }

    private static Set<String> in(ReadPack pack, Set<String> wanted) {
        var ids = new TreeSet<>(pack.rules().keySet());
        ids.retainAll(wanted);
        return ids;
    }

    private static Refusal notValid(int problems) {
        return Refusal.notValid("previews.not-valid", (long) problems);
    }
}
