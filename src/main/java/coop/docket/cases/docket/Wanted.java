package coop.docket.cases.docket;

import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.rules.source.Severity;
import java.util.Set;

/**
 * Which cases somebody wants to see; what is null or empty asks for nothing.
 *
 * @param states none: all that are not closed, or those closed lately where these are wanted
 * @param atLeast the lightest severity
 * @param assignee an account
 * @param unassigned only those that nobody has
 * @param areas codes of communes and provinces; {@value Among#NONE} for those of which it is not known
 * @param overdue only those whose deadline has passed
 * @param dueSoon only those whose deadline comes within 14 days
 * @param blocker only those that it keeps from going on
 * @param rule only those of which a finding of this rule is a ground
 * @param fresh only those opened within 7 days
 * @param regressed only those that came back
 * @param settled only those that were settled within 7 days
 * @param text a code, or words of the cooperative's name, with or without accents
 * @param among by what they have in common
 */
public record Wanted(
        Set<CaseKind> kinds,
        Set<CaseState> states,
        Severity atLeast,
        Long assignee,
        boolean unassigned,
        Set<String> areas,
        boolean overdue,
        boolean dueSoon,
        String blocker,
        String rule,
        boolean fresh,
        boolean regressed,
        boolean settled,
        String text,
        Among among) {
    /** Whatever is open. */
    public static final Wanted OPEN = new Wanted(
            Set.of(), Set.of(), null, null, false, Set.of(), false, false, null, null, false, false, false, null,
            Among.ALL);

    /** How long a case is new, and how long it is told that it was settled. */
    static final int FRESH_DAYS = 7;

    /** How long before its deadline a case is due soon. */
    public static final int SOON_DAYS = 14;

    public Wanted kind(CaseKind kind) {
        return kinds(Set.of(kind));
    }

    /** The same of whatever kind. */
    Wanted anyKind() {
        return kinds(Set.of());
    }

    /** The same of these kinds. @param these none: all */
    Wanted kinds(Set<CaseKind> these) {
        return with(these, states, assignee, text, among);
    }

    public Wanted of(Long account) {
        return with(kinds, states, account, text, among);
    }

    public Wanted state(CaseState state) {
        return with(kinds, Set.of(state), assignee, text, among);
    }

    public Wanted text(String words) {
        return with(kinds, states, assignee, words, among);
    }

    public Wanted among(Among some) {
        return with(kinds, states, assignee, text, some);
    }

    private Wanted with(Set<CaseKind> these, Set<CaseState> those, Long account, String words, Among some) {
        return new Wanted(
                these,
                those,
                atLeast,
                account,
                unassigned,
                areas,
                overdue,
                dueSoon,
                blocker,
                rule,
                fresh,
                regressed,
                settled,
                words,
                some);
    }
}
