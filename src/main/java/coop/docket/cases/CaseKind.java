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

    public static CaseKind of(RuleKind kind) {
        return kind == RuleKind.DATA ? VERIFY : valueOf(kind.name());
    }
}
