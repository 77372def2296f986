package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseState;
import coop.docket.cases.held.HeldCase;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads the cases around a case. */
public final class ReadRelated {
    private final Database database;

    public ReadRelated(Database database) {
        this.database = database;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such case for him */
    public Related read(Actor actor, long caseId) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> HeldCaseDao.look(handle, actor.scope(), caseId)
                .map(held -> around(handle, actor, held))
                .orElseThrow(() -> Refusal.notFound("cases.not-found")));
    }

    private static Related around(Handle handle, Actor actor, HeldCase held) {
        var into = held.position().mergedInto();
        return new Related(
                held.position().work().links().stream()
                        .sorted()
                        .map(other -> CaseLineDao.one(handle, actor.scope(), other))
                        .flatMap(Optional::stream)
                        .toList(),
                into == null
                        ? null
                        : CaseLineDao.one(handle, actor.scope(), into).orElse(null),
                CaseLineDao.of(handle, actor.scope(), held.cooperativeId()).stream()
                        .filter(line -> line.id() != held.id() && line.state() != CaseState.CLOSED)
                        .toList());
    }
}
