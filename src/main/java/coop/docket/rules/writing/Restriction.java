package coop.docket.rules.writing;

/** What a new rule may leave out. */
public enum Restriction {
    NOT_CEASED("notCeased"),
    COOPERATIVE_OR_UNION("cooperativeOrUnion"),
    NOT_WINDING_DOWN("!windingDown"),
    NO_FORCE_MAJEURE("isNot(forceMajeure, \"yes\")");

    private final String condition;

    Restriction(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
