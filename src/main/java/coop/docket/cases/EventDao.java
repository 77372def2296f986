package coop.docket.cases;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Adds to the events of cases and reads them; nothing is ever changed. */
public final class EventDao {
    private static final RowMapper<CaseEvent> EVENT = (rows, context) -> new CaseEvent(
            rows.getLong("id"),
            rows.getLong("case_id"),
            rows.getObject("at", OffsetDateTime.class).toInstant(),
            rows.getString("actor"),
            CaseAction.valueOf(rows.getString("action")),
            rows.getLong("version"),
            rows.getObject("run_id", Long.class),
            Json.read(rows.getString("content")));

    private EventDao() {}

    public static void insert(Handle handle, Collection<NewEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch(
                """
                insert into case_event (case_id, at, actor, action, version, run_id, content, before)
                values (:case, :at, :actor, :action, :version, :run, :content, :before)""")) {
            for (var event : events) {
                batch.bind("case", event.caseId())
                        .bind("at", event.at())
                        .bind("actor", event.actor())
                        .bind("action", event.action().name())
                        .bind("version", event.version())
                        .bind("run", event.runId())
                        .bind("content", Json.of(event.content()))
                        .bind("before", event.before())
                        .add();
            }
            batch.execute();
        }
    }

    /** The events of a case, the newest first. */
    public static List<CaseEvent> of(Handle handle, long caseId) {
        return handle.createQuery(
                        """
                        select id, case_id, at, actor, action, version, run_id, content from case_event
                        where case_id = :case order by id desc""")
                .bind("case", caseId)
                .map(EVENT)
                .list();
    }

    /** The newest event of a case. */
    public static Optional<Taken> last(Handle handle, long caseId) {
        return handle.createQuery(
                        "select * from case_event where case_id = :case order by id desc fetch first 1 rows only")
                .bind("case", caseId)
                .map((rows, context) -> new Taken(EVENT.map(rows, context), rows.getString("before")))
                .findOne();
    }

    /** The newest event of an action. */
    public static Optional<Taken> last(Handle handle, long caseId, CaseAction action) {
        return handle.createQuery(
                        """
                        select * from case_event where case_id = :case and action = :action
                        order by id desc fetch first 1 rows only""")
                .bind("case", caseId)
                .bind("action", action.name())
                .map((rows, context) -> new Taken(EVENT.map(rows, context), rows.getString("before")))
                .findOne();
    }

    /**
     * An event with what stood before it.
     *
     * @param before null for what cannot be taken back
     */
    public record Taken(CaseEvent event, String before) {}
}
