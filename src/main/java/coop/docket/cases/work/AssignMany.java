package coop.docket.cases.work;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.List;

/** Gives several cases to somebody; what cannot be given does not keep the others back. */
public final class AssignMany {
    private static final int MOST = 500;

    private final Assign assign;

    public AssignMany(Database database, InstantSource clock) {
        this.assign = new Assign(database, clock);
    }

    /** A case as the actor saw it. */
    public record Seen(long caseId, long version) {}

    /**
     * What came of one case.
     *
     * @param version after it; null if it was refused
     * @param refused why; null if it was not
     */
    public record Result(long caseId, Long version, Reason refused) {}

    /**
     * @param assignee an account; null: nobody
     * @return one result for each, in their order
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if they are more than 500
     */
    public List<Result> assign(Actor actor, List<Seen> cases, Long assignee) {
        actor.need(Permission.ASSIGN_CASES);
        if (cases.size() > MOST) {
            throw Refusal.notValid("cases.too-many", (long) MOST);
        }
        return cases.stream().map(seen -> one(actor, seen, assignee)).toList();
    }

    private Result one(Actor actor, Seen seen, Long assignee) {
        try {
            return new Result(seen.caseId(), assign.assign(actor, seen.caseId(), seen.version(), assignee), null);
        } catch (Refusal refused) {
            return new Result(seen.caseId(), null, refused.reason());
        }
    }
}
