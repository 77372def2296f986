package coop.docket.cases.following;

import coop.docket.cases.CaseState;

/** What a run makes of a case: the tracker's own moves, decided here and nowhere else. */
enum RunMove {
    /** It stays closed, or there is none. */
    NONE,
    OPEN,
    /** It stays open; its grounds may be others. */
    UPDATE,
    CLEAR,
    /** It was settled and is there again. */
    REGRESS,
    /** It was put aside, and what put it aside no longer does. */
    REOPEN;

    /**
     * @param now the case; null where there never was one
     * @param holds whether a finding above INFO stands that no dismissal covers
     */
    static RunMove of(CaseNow now, boolean holds) {
        if (now == null) {
            return holds ? OPEN : NONE;
        }
        if (now.state() != CaseState.CLOSED) {
            return holds ? UPDATE : CLEAR;
        }
        if (!holds) {
            return NONE;
        }
        return switch (now.outcome()) {
            case CLEARED -> REGRESS;
            // the register may only not have heard of it yet
            case RESOLVED -> now.mentionedSince() ? REGRESS : NONE;
            // the cover has run out, or this is not what was dismissed
            case DISMISSED -> REOPEN;
            case MERGED -> now.mergedIntoOpen() ? NONE : REOPEN;
        };
    }
}
