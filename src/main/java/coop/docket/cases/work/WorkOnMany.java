package coop.docket.cases.work;

import coop.docket.access.Actor;
import coop.docket.cases.moves.Move;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import java.util.List;

/** Does the same with several cases; what cannot be done with one does not keep the others back. */
public final class WorkOnMany {
    private static final int MOST = 500;

    private final WorkOnCase one;

    public WorkOnMany(WorkOnCase one) {
        this.one = one;
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
     * @return one result for each, in their order
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if they are more than 500
     */
    public List<Result> act(Actor actor, List<Seen> cases, Move move) {
        actor.need(move.permission());
        if (cases.size() > MOST) {
            throw Refusal.notValid("cases.too-many", (long) MOST);
        }
        return cases.stream().map(seen -> one(actor, seen, move)).toList();
    }

    private Result one(Actor actor, Seen seen, Move move) {
        try {
            return new Result(seen.caseId(), one.act(actor, seen.caseId(), seen.version(), move), null);
        } catch (Refusal refused) {
            return new Result(seen.caseId(), null, refused.reason());
        }
    }
}
