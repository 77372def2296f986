package coop.docket.progress.targets;

/** Which of the cooperatives that a figure is counted from. */
public enum Which {
    /** Those of whom it holds. */
    THOSE,
    /** Those of whom it is known, whether it holds or not. */
    KNOWN,
    /** Those of whom it is not known. */
    UNKNOWN
}
