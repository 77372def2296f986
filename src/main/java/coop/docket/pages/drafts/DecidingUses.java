package coop.docket.pages.drafts;

import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import coop.docket.rulemaking.approvals.ApproveDraft;
import coop.docket.rulemaking.approvals.ExportPack;
import coop.docket.rulemaking.approvals.ImportPack;
import coop.docket.rulemaking.approvals.ReadSubmission;
import coop.docket.rulemaking.approvals.RestoreVersion;
import coop.docket.rulemaking.approvals.ReturnDraft;
import coop.docket.rulemaking.approvals.SubmitDraft;
import coop.docket.rulemaking.approvals.WithdrawDraft;
import java.time.InstantSource;

/** How a draft becomes a version, and how packs come and go. */
public record DecidingUses(
        SubmitDraft submit,
        WithdrawDraft withdraw,
        ReadSubmission submission,
        ApproveDraft approve,
        ReturnDraft giveBack,
        RestoreVersion restore,
        ExportPack export,
        ImportPack take) {

    static DecidingUses of(Database database, InstantSource clock, LivePack live) {
        return new DecidingUses(
                new SubmitDraft(database, clock),
                new WithdrawDraft(database, clock),
                new ReadSubmission(database, clock),
                new ApproveDraft(database, clock),
                new ReturnDraft(database, clock),
                new RestoreVersion(database, clock, live),
                new ExportPack(database),
                new ImportPack(database, clock));
    }
}
