package coop.docket.pages.drafts;

import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import coop.docket.rulemaking.approvals.PreviewDraft;
import coop.docket.rulemaking.checks.CheckDraft;
import coop.docket.rulemaking.checks.CheckFile;
import coop.docket.rulemaking.checks.TryRule;
import coop.docket.rulemaking.previews.CompareVersions;
import coop.docket.rulemaking.previews.ListPreviews;
import coop.docket.rulemaking.previews.ReadPreview;
import java.time.InstantSource;

/** How it is found out whether a draft is sound and what it would do. */
public record LookingUses(
        CheckFile file,
        CheckDraft draft,
        PreviewDraft preview,
        ListPreviews previews,
        ReadPreview page,
        CompareVersions versions,
        TryRule tryRule) {

    static LookingUses of(Database database, InstantSource clock, LivePack live) {
        return new LookingUses(
                new CheckFile(),
                new CheckDraft(),
                new PreviewDraft(database, clock, live),
                new ListPreviews(database),
                new ReadPreview(database),
                new CompareVersions(database, clock),
                new TryRule(database));
    }
}
