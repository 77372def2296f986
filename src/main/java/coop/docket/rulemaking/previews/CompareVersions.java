package coop.docket.rulemaking.previews;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import coop.docket.packs.PackVersions;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rulemaking.drafts.DraftReaders;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.worker.WorkerFailed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.LongConsumer;

/** Judges the whole register by two published versions, and keeps what differs. */
public final class CompareVersions {
    private final Database database;
    private final InstantSource clock;

    public CompareVersions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * From one version to the other; found again where it was made of the same before.
     *
     * @param judged is told how many more cooperatives are done
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such version; NOT_VALID if a version
     *     cannot be judged by any more; NOT_NOW if the register changes meanwhile, or too many rules are being tried
     */
    public Preview compare(Actor actor, int one, int other, LocalDate day, LongConsumer judged) {
        DraftReaders.need(actor);
        var versions = new PackVersions(database);
        var before = versions.files(actor, one);
        var after = versions.files(actor, other);
        try (var book = published(before, one)) {
            var from = new MakePreview.InForce(one, book);
            return new MakePreview(database, clock).make(actor, PreviewKey.PUBLISHED, after, from, day, judged);
        } catch (WorkerFailed endless) {
            throw new Refusal(RefusalKind.NOT_VALID, endless.reason());
        }
    }

    private static RuleBook published(PackFiles files, int number) {
        try {
            return RuleBook.published(ReadPack.of(files, new Problems()));
        } catch (PackNotValid outgrown) {
            throw Refusal.notValid("approvals.version-not-valid", (long) number);
        }
    }
}
