package coop.docket.rulemaking.approvals;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rulemaking.drafts.DraftFiles;
import coop.docket.rulemaking.previews.MakePreview;
import coop.docket.rulemaking.previews.Preview;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.worker.WorkerFailed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.LongConsumer;

/** Previews what a draft changes beside the newest version, which is what an approval would put it after. */
public final class PreviewDraft {
    private final Database database;
    private final InstantSource clock;
    private final LivePack packs;

    public PreviewDraft(Database database, InstantSource clock, LivePack packs) {
        this.database = database;
        this.clock = clock;
        this.packs = packs;
    }

    /**
     * @param day as of which both judge; only a preview of today can be submitted
     * @param judged is told how many more cooperatives are done
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft; NOT_VALID if the draft or
     *     the newest version cannot be judged by, or its rules do not come to an end; NOT_NOW if the register changes
     *     meanwhile, or too many rules are being tried already
     */
    public Preview preview(Actor actor, long draft, LocalDate day, LongConsumer judged) {
        var files = new DraftFiles(database).read(actor, draft);
        var newest = packs.newest();
        try (var book = RuleBook.published(newest.pack())) {
            var live = new MakePreview.InForce(newest.version().number(), book);
            return new MakePreview(database, clock).make(actor, draft, files, live, day, judged);
        } catch (WorkerFailed endless) {
            throw new Refusal(RefusalKind.NOT_VALID, endless.reason());
        } catch (PackNotValid outgrown) {
            throw Refusal.notValid(
                    "approvals.version-not-valid", (long) newest.version().number());
        }
    }
}
