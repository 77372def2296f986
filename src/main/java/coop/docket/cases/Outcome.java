package coop.docket.cases;

/** How a case ended. */
public enum Outcome {
    /** What it rested upon is gone. */
    CLEARED,
    /** It was worked to its end. */
    RESOLVED,
    /** It is not one, as somebody decided for a time. */
    DISMISSED,
    /** Another case holds its matter. */
    MERGED
}
