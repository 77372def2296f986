package coop.docket.cases.work;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.Map;

/** Adds a remark to the history of a case, open or closed. */
public final class Comment {
    private static final int LONGEST = 10_000;

    private final Database database;
    private final InstantSource clock;

    public Comment(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param expectedVersion of the case as the actor saw it
     * @return the case's version after it
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such case for him;
     *     CHANGED_MEANWHILE if it is no longer as he saw it; NOT_VALID if the text is blank or too long
     */
    public long comment(Actor actor, long caseId, long expectedVersion, String text) {
        actor.need(Permission.WORK_CASES);
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw Refusal.notValid("cases.comment", (long) LONGEST);
        }
        // a remark may name a person, so the audit has its hash alone
        return database.write(handle -> CaseInHand.take(handle, actor, caseId, expectedVersion, clock.instant())
                .done(CaseAction.COMMENTED, Map.of("text", plain), Map.of("sha256", TextHash.of(plain))));
    }
}
