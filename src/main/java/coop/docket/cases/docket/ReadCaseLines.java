package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.util.List;
import java.util.Optional;

/** Reads some cases by their numbers. */
public final class ReadCaseLines {
    private final Database database;

    public ReadCaseLines(Database database) {
        this.database = database;
    }

    /**
     * In the order asked for, without those that the actor does not see.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<CaseLine> read(Actor actor, List<Long> ids) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> ids.stream()
                .map(id -> CaseLineDao.one(handle, actor.scope(), id))
                .flatMap(Optional::stream)
                .toList());
    }
}
