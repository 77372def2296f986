package coop.docket.rulemaking.checks;

import coop.docket.access.Actor;
import coop.docket.rulemaking.drafts.DraftReaders;
import coop.docket.rules.source.PackFiles;

/** Says all that is wrong with a draft, and what its rules say of all their examples. */
public final class CheckDraft {

    /**
     * @param draft all files of the draft
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_NOW if too many rules are being tried
     */
    public CheckedFiles check(Actor actor, PackFiles draft) {
        DraftReaders.need(actor);
        return CheckedFiles.whole(draft);
    }
}
