package coop.docket.rulemaking.drafts;

/** Where a draft stands. */
public enum DraftState {
    /** It is being written. */
    DRAFT,
    /** It waits for approval and stays as it is. */
    SUBMITTED,
    /** It was given back with a reason, and is being written. */
    RETURNED,
    PUBLISHED,
    DISCARDED;

    /** Whether its texts may be changed. */
    public boolean writable() {
        return this == DRAFT || this == RETURNED;
    }
}
