package coop.docket.rules.writing;

import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Standing;
import coop.docket.rules.terms.ParameterUnit;
import java.util.ArrayList;
import java.util.List;

/** The text of a new rule. */
final class RuleDraft {
    private static final String INDENT = "    ";
    private static final String FURTHER = ",\n" + " ".repeat(22);

    private final RuleAsked asked;
    private final ParameterUnit unit;

    /** @param unit of the parameter that it reads; null where it reads none */
    RuleDraft(RuleAsked asked, ParameterUnit unit) {
        this.asked = asked;
        this.unit = unit;
    }

    String text() {
        return "rule \"%s\"\n".formatted(asked.id())
                + INDENT + "@basis(%s)\n".formatted(Quoted.always(asked.basis().strip()))
                + INDENT
                + "@standing(\"%s\") @severity(\"%s\") @verified(\"no\")\n".formatted(standing(), asked.severity())
                + (asked.from() == null ? "" : INDENT + "date-effective \"%s\"\n".formatted(asked.from()))
                + "when\n"
                + INDENT + "$c : Cooperative( %s )\n".formatted(String.join(FURTHER, conditions()))
                + "then\n"
                + INDENT + "$c.flag(\"%s\")%s;\n".formatted(asked.id(), grounds())
                + "end\n";
    }

    private List<String> conditions() {
        var all = new ArrayList<String>();
        for (var each : Restriction.values()) {
            if (asked.restrictions().contains(each) && !contradicts(each)) {
                all.add(each.condition());
            }
        }
        all.addAll(
                switch (asked.main()) {
                    case LAST_ACTIVITY -> List.of("$limit : plus(lastActivity, %s) <= today".formatted(span()));
                    case LAST_MEETING -> List.of("$limit : plus(lastMeeting, %s) <= today".formatted(span()));
                    case PROCEEDING_OPEN ->
                        List.of("$rows : openProceedings.atLeast(%s, \"started_on\")".formatted(span()), "$rows.found");
                    case DEBT_PAST_DUE ->
                        List.of("$rows : debtsThatCount.atLeast(%s, \"due_on\")".formatted(span()), "$rows.found");
                    case LAND_WITHOUT_CERTIFICATE ->
                        List.of(
                                "$rows : assets.with(\"asset\", \"LAND\").with(\"in_use\", \"yes\").lacking(\"certificate_no\")",
                                "$rows.found");
                    case COLUMN_IS -> List.of("%s == \"%s\"".formatted(word(), asked.value()));
                    case COLUMN_NOT_KNOWN -> List.of("isNotKnown(%s)".formatted(word()));
                });
        return all;
    }

    /** Whoever asks for open proceedings asks for what is winding down. */
    private boolean contradicts(Restriction restriction) {
        return restriction == Restriction.NOT_WINDING_DOWN && asked.main() == MainCondition.PROCEEDING_OPEN;
    }

    private String grounds() {
        return switch (asked.main()) {
            case LAST_ACTIVITY -> ".since($limit).with(\"last_activity_on\")";
            case LAST_MEETING -> ".since($limit).with(\"last_meeting_on\")";
            case PROCEEDING_OPEN, DEBT_PAST_DUE, LAND_WITHOUT_CERTIFICATE -> ".rows($rows)";
            case COLUMN_IS, COLUMN_NOT_KNOWN -> ".with(\"%s\")".formatted(asked.column());
        };
    }

    /** Rules about data have a standing of their own. */
    private Standing standing() {
        return asked.kind() == RuleKind.DATA ? Standing.DATA : asked.standing();
    }

    private String span() {
        return (unit == ParameterUnit.MONTHS ? "months" : "days") + "(\"%s\")".formatted(asked.parameter());
    }

    /** {@code last_meeting_on} is asked by {@code lastMeetingOn}. */
    private String word() {
        var word = new StringBuilder();
        for (var part : asked.column().split("_")) {
            word.append(
                    word.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }
}
