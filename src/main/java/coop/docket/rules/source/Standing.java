package coop.docket.rules.source;

/** How firm the ground of a rule is. */
public enum Standing {
    /** A provision of law. */
    LAW,
    /** A plan or an official letter. */
    DIRECTIVE,
    /** A sign without legal basis; never called a violation. */
    INDICATOR,
    /** A doubt about the register. */
    DATA
}
