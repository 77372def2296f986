package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.EventDao;
import coop.docket.cases.Json;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;

/** Reads one case with its grounds and its history. */
public final class ReadCase {
    private final Database database;

    public ReadCase(Database database) {
        this.database = database;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such case for him */
    public CaseFile read(Actor actor, long caseId) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> CaseLineDao.one(handle, actor.scope(), caseId)
                .map(line -> file(handle, actor, line))
                .orElseThrow(() -> Refusal.notFound("cases.not-found")));
    }

    /** While a case is open its grounds were last seen by the newest run that is done. */
    private static CaseFile file(Handle handle, Actor reader, CaseLine line) {
        return handle.createQuery(
                        """
                        select priority_parts, closed_at, case when open_slot is null then last_seen_on
                            else (select max(r.as_of) from run r where r.state = 'DONE') end as last_seen
                        from docket_case where id = :id""")
                .bind("id", line.id())
                .map((rows, context) -> {
                    var closed = rows.getObject("closed_at", OffsetDateTime.class);
                    return new CaseFile(
                            line,
                            Json.read(rows.getString("priority_parts")),
                            closed == null ? null : closed.toInstant(),
                            rows.getObject("last_seen", LocalDate.class),
                            GroundViewDao.of(handle, reader, line.id()),
                            EventDao.of(handle, line.id()));
                })
                .one();
    }
}
