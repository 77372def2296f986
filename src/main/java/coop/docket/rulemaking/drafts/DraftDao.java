package coop.docket.rulemaking.drafts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads and writes drafts; whoever changes one holds it until he is done. */
final class DraftDao {
    private static final RowMapper<Draft> DRAFT = (rows, context) -> new Draft(
            rows.getLong("id"),
            rows.getString("title"),
            rows.getString("reason"),
            rows.getString("author"),
            rows.getInt("based_on"),
            rows.getObject("restores", Integer.class),
            DraftState.valueOf(rows.getString("state")),
            rows.getLong("version"),
            rows.getObject("began_at", OffsetDateTime.class).toInstant(),
            rows.getObject("changed_at", OffsetDateTime.class).toInstant());

    private DraftDao() {}

    static long insert(Handle handle, NewDraft draft, String author, int basedOn, Instant at) {
        return handle.createUpdate(
                        """
                        insert into draft (title, reason, author, based_on, restores, state, version, began_at,
                            changed_at)
                        values (:title, :reason, :author, :basedOn, :restores, 'DRAFT', 1, :at, :at)""")
                .bind("title", draft.title())
                .bind("reason", draft.reason())
                .bind("author", author)
                .bind("basedOn", basedOn)
                .bind("restores", draft.restores())
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    static Optional<Draft> find(Handle handle, long id) {
        return handle.createQuery("select * from draft where id = :id")
                .bind("id", id)
                .map(DRAFT)
                .findOne();
    }

    /** Nobody else changes it until this transaction ends. */
    static Optional<Draft> hold(Handle handle, long id) {
        return handle.createQuery("select * from draft where id = :id for update")
                .bind("id", id)
                .map(DRAFT)
                .findOne();
    }

    /** Those of these states that changed last. */
    static List<Draft> list(Handle handle, List<DraftState> states, int limit) {
        return handle.createQuery(
                        """
                        select * from draft where state in (<states>)
                        order by changed_at desc, id desc fetch first :limit rows only""")
                .bindList("states", states.stream().map(DraftState::name).toList())
                .bind("limit", limit)
                .map(DRAFT)
                .list();
    }

    static void rename(Handle handle, long id, String title, String reason) {
        handle.createUpdate("update draft set title = :title, reason = :reason where id = :id")
                .bind("title", title)
                .bind("reason", reason)
                .bind("id", id)
                .execute();
    }

    static void state(Handle handle, long id, DraftState state) {
        handle.createUpdate("update draft set state = :state where id = :id")
                .bind("state", state.name())
                .bind("id", id)
                .execute();
    }

    static void base(Handle handle, long id, int version) {
        handle.createUpdate("update draft set based_on = :version, restores = null where id = :id")
                .bind("version", version)
                .bind("id", id)
                .execute();
    }

    static void changed(Handle handle, long id, Instant at) {
        handle.createUpdate("update draft set version = version + 1, changed_at = :at where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute();
    }
}
