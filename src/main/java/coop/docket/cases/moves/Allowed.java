package coop.docket.cases.moves;

import static coop.docket.cases.course.Stand.CLEARED;
import static coop.docket.cases.course.Stand.DISMISSED;
import static coop.docket.cases.course.Stand.MERGED;
import static coop.docket.cases.course.Stand.OPEN;
import static coop.docket.cases.course.Stand.PROPOSED;
import static coop.docket.cases.course.Stand.RESOLVED;
import static coop.docket.cases.course.Stand.SUSPENDED;
import static coop.docket.cases.course.Stand.WAITING;

import coop.docket.cases.CaseAction;
import coop.docket.cases.course.Stand;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The one table of what people may do with a case, by where it stands. */
public final class Allowed {
    private static final Stand[] ALWAYS = Stand.values();
    private static final Map<CaseAction, Set<Stand>> TABLE = new EnumMap<>(CaseAction.class);

    static {
        from(CaseAction.ASSIGNED, OPEN, WAITING, SUSPENDED, PROPOSED);
        from(CaseAction.COMMENTED, ALWAYS);
        from(CaseAction.ATTACHED, ALWAYS);
        from(CaseAction.LETTER_ISSUED, OPEN, WAITING, SUSPENDED);
        from(CaseAction.ASKED, OPEN);
        from(CaseAction.WAITS, OPEN);
        from(CaseAction.RESUMED, WAITING, SUSPENDED);
        from(CaseAction.SUSPENDED, OPEN, WAITING);
        from(CaseAction.STEP_DONE, OPEN);
        from(CaseAction.BLOCKED, OPEN, WAITING, SUSPENDED);
        from(CaseAction.UNBLOCKED, OPEN, WAITING, SUSPENDED);
        from(CaseAction.OBJECTED, OPEN, WAITING, SUSPENDED);
        from(CaseAction.OBJECTION_LIFTED, OPEN, WAITING, SUSPENDED);
        from(CaseAction.LINKED, ALWAYS);
        from(CaseAction.UNLINKED, ALWAYS);
        from(CaseAction.MERGED, OPEN, WAITING, SUSPENDED);
        from(CaseAction.UNMERGED, MERGED);
        from(CaseAction.DISMISSED, OPEN, WAITING, SUSPENDED);
        from(CaseAction.PROPOSED, OPEN);
        from(CaseAction.DECLINED, PROPOSED);
        from(CaseAction.RESOLVED, PROPOSED);
        from(CaseAction.REOPENED, RESOLVED, DISMISSED);
        from(CaseAction.UNDONE, OPEN, WAITING, SUSPENDED, PROPOSED, RESOLVED, DISMISSED, MERGED, CLEARED);
    }

    private Allowed() {}

    private static void from(CaseAction action, Stand... stands) {
        TABLE.put(action, EnumSet.of(stands[0], stands));
    }

    /** Where a person may do it; nowhere for what only the tracker does. */
    public static Set<Stand> from(CaseAction action) {
        return TABLE.getOrDefault(action, Set.of());
    }

    /** What people may do with a case that stands so. */
    public static Set<CaseAction> at(Stand stand) {
        var actions = EnumSet.noneOf(CaseAction.class);
        TABLE.forEach((action, stands) -> {
            if (stands.contains(stand)) {
                actions.add(action);
            }
        });
        return actions;
    }
}
