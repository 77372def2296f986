package coop.docket.rulemaking.drafts;

import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;

/** Somebody else saved the file meanwhile: his text counts, the other is kept beside it, and both are handed back. */
public final class TextChangedMeanwhile extends Refusal {
    private final transient KeptText theirs;
    private final transient KeptText mine;

    TextChangedMeanwhile(KeptText theirs, KeptText mine) {
        super(RefusalKind.CHANGED_MEANWHILE, Reason.of("drafts.changed", theirs.path()));
        this.theirs = theirs;
        this.mine = mine;
    }

    /** The text that counts; whoever saves upon it, with its id as seen, has settled the matter. */
    public KeptText theirs() {
        return theirs;
    }

    /** The text that was refused; it is kept. */
    public KeptText mine() {
        return mine;
    }
}
