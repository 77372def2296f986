package coop.docket.progress.reports;

/** How often a saved report is sent to whoever keeps it. */
public enum Every {
    NEVER,
    WEEK,
    /** In the first whole week of each. */
    QUARTER
}
