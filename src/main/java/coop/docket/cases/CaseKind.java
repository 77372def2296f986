package coop.docket.cases;

import coop.docket.rules.source.RuleKind;

/** What a case is about. */
public enum CaseKind {
    INACTIVE,
    DISSOLUTION,
    DEBT,
    CONVERSION,
    PROPERTY,
    /** Data of the register are to be verified. */
    VERIFY;

    /** The text that an open case of this kind of a cooperative takes, so that there is one only. */
    public String slot(long cooperativeId) {
        return cooperativeId + ":" + this;
    }

    public static CaseKind of(RuleKind kind) {
        return kind == RuleKind.DATA ? VERIFY : valueOf(kind.name());
    }
}
