package coop.docket.rules.writing;

import coop.docket.rules.source.RuleKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a new rule may ask first; each knows which choice goes with it and what it shows as its ground. */
public enum MainCondition {
    LAST_ACTIVITY(RuleKind.INACTIVE, Of.SPAN, "lastActivity"),
    LAST_MEETING(RuleKind.INACTIVE, Of.SPAN, "lastMeeting"),
    PROCEEDING_OPEN(RuleKind.DISSOLUTION, Of.SPAN, "first.started_on"),
    DEBT_PAST_DUE(RuleKind.DEBT, Of.SPAN, "first.due_on"),
    LAND_WITHOUT_CERTIFICATE(RuleKind.PROPERTY, Of.NOTHING, "count"),
    COLUMN_IS(null, Of.VALUE, null),
    COLUMN_NOT_KNOWN(null, Of.COLUMN, null);

    /** What must be chosen beside it. */
    public enum Of {
        /** A parameter in months or days. */
        SPAN,
        /** A column of the cooperative with a closed list, and one of its values. */
        VALUE,
        /** A column of the cooperative. */
        COLUMN,
        NOTHING
    }

    private final RuleKind kind;
    private final Of of;
    private final String shown;

    MainCondition(RuleKind kind, Of of, String shown) {
        this.kind = kind;
        this.of = of;
        this.shown = shown;
    }

    public Of of() {
        return of;
    }

    /** The place of its sentence that shows the ground; empty where the column chosen does. */
    Optional<String> shown() {
        return Optional.ofNullable(shown);
    }

    /** Those for rules of a kind. */
    public static List<MainCondition> of(RuleKind kind) {
        return Arrays.stream(values())
                .filter(each -> each.kind == null || each.kind == kind)
                .toList();
    }
}
