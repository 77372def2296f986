package coop.docket.assessment.live;

/** How far a run has come. */
public enum RunState {
    RUNNING,
    DONE,
    /** It did not come to its end before the register, the pack or the day was another. */
    SUPERSEDED
}
