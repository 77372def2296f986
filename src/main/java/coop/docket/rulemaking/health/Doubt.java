package coop.docket.rulemaking.health;

/** Why somebody should look at a rule again. */
public enum Doubt {
    /** It is in force, the register has been judged by it, and it has never found anything. */
    NEVER_FOUND,
    /** Many of its ended cases were dismissed because the provision did not apply or the data were wrong. */
    OFTEN_WRONG,
    /** The day that it names for its review has passed. */
    REVIEW_PASSED,
    /** A provision that it rests upon was amended after the rule was changed last. */
    AMENDED,
    /** No lawyer has read the provision. */
    UNVERIFIED
}
