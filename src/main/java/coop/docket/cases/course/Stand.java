package coop.docket.cases.course;

/** Where a case stands, as far as it matters for what may be done with it. */
public enum Stand {
    OPEN,
    WAITING,
    SUSPENDED,
    /** Somebody holds it to be settled, and a second person has to agree. */
    PROPOSED,
    CLEARED,
    RESOLVED,
    DISMISSED,
    MERGED
}
