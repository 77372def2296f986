package coop.docket.pages.drafts;

import coop.docket.database.Database;
import coop.docket.rulemaking.drafts.BeginDraft;
import coop.docket.rulemaking.drafts.DiscardDraft;
import coop.docket.rulemaking.drafts.DraftFiles;
import coop.docket.rulemaking.drafts.ListDrafts;
import coop.docket.rulemaking.drafts.ReadDraft;
import coop.docket.rulemaking.drafts.ReadDraftText;
import coop.docket.rulemaking.drafts.RebaseDraft;
import coop.docket.rulemaking.drafts.RemoveText;
import coop.docket.rulemaking.drafts.RenameDraft;
import coop.docket.rulemaking.drafts.SaveText;
import coop.docket.rulemaking.forms.AddParameterValue;
import coop.docket.rulemaking.forms.ChangeExample;
import java.time.InstantSource;

/** How drafts are read and written. */
public record WritingUses(
        BeginDraft begin,
        ListDrafts list,
        ReadDraft read,
        ReadDraftText text,
        DraftFiles files,
        SaveText save,
        RemoveText remove,
        RenameDraft rename,
        DiscardDraft discard,
        RebaseDraft rebase,
        AddParameterValue addValue,
        ChangeExample changeExample) {

    static WritingUses of(Database database, InstantSource clock) {
        return new WritingUses(
                new BeginDraft(database, clock),
                new ListDrafts(database),
                new ReadDraft(database),
                new ReadDraftText(database),
                new DraftFiles(database),
                new SaveText(database, clock),
                new RemoveText(database, clock),
                new RenameDraft(database, clock),
                new DiscardDraft(database, clock),
                new RebaseDraft(database, clock),
                new AddParameterValue(database, clock),
                new ChangeExample(database, clock));
    }
}
