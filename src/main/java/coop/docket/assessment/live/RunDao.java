package coop.docket.assessment.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads and writes runs; who has taken up a run and lost it to another can no longer write to it. */
public final class RunDao {
    private static final RowMapper<Run> RUN = (rows, context) -> new Run(
            rows.getLong("id"),
            new RunKey(rows.getObject("as_of", LocalDate.class), rows.getString("pack"), rows.getLong("revision_id")),
            rows.getLong("follows"),
            RunState.valueOf(rows.getString("state")),
            rows.getLong("at_cooperative"),
            rows.getLong("lease"),
            instant(rows.getObject("leased_until", OffsetDateTime.class)),
            new RunCounts(
                    rows.getLong("judged"),
                    rows.getLong("found"),
                    rows.getLong("appeared"),
                    rows.getLong("changed"),
                    rows.getLong("gone"),
                    rows.getLong("watched")),
            instant(rows.getObject("started_at", OffsetDateTime.class)),
            instant(rows.getObject("finished_at", OffsetDateTime.class)));

    private RunDao() {}

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** The run that none follows. */
    public static Optional<Run> newest(Handle handle) {
        return handle.createQuery("select * from run order by id desc fetch first 1 rows only")
                .map(RUN)
                .findOne();
    }

    /** The newest run that has come to its end. */
    public static Optional<Run> newestDone(Handle handle) {
        return handle.createQuery("select * from run where state = 'DONE' order by id desc fetch first 1 rows only")
                .map(RUN)
                .findOne();
    }

    /** Runs before this one, the newest first. */
    static List<Run> list(Handle handle, long before, int limit) {
        return handle.createQuery("select * from run where id < :before order by id desc fetch first :limit rows only")
                .bind("before", before)
                .bind("limit", limit)
                .map(RUN)
                .list();
    }

    /** Whether the register has changed and no run has seen it since. */
    static boolean requested(Handle handle) {
        return handle.createQuery("select count(*) from run_requested")
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    static Run one(Handle handle, long id) {
        return handle.createQuery("select * from run where id = :id")
                .bind("id", id)
                .map(RUN)
                .one();
    }

    /** Fails by a taken key where another run follows the same one already. */
    static Run insert(Handle handle, RunKey key, long follows, String askedBy, Instant now, Instant until) {
        var id = handle.createUpdate(
                        """
                        insert into run (as_of, pack, revision_id, repeat_no, follows, state, at_cooperative, lease,
                            leased_until, judged, found, appeared, changed, gone, watched, asked_by, started_at)
                        values (:day, :pack, :revision,
                            (select count(*) + 1 from run
                             where as_of = :day and pack = :pack and revision_id = :revision),
                            :follows, 'RUNNING', 0, 1, :until, 0, 0, 0, 0, 0, 0, :by, :now)""")
                .bind("day", key.day())
                .bind("pack", key.pack())
                .bind("revision", key.revision())
                .bind("follows", follows)
                .bind("until", until)
                .bind("by", askedBy)
                .bind("now", now)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
        return one(handle, id);
    }

    /** Takes up a run that nobody is at; whether that was still so. */
    static boolean take(Handle handle, Run run, Instant until) {
        return handle.createUpdate(
                                """
                                update run set lease = lease + 1, leased_until = :until
                                where id = :id and lease = :lease and state = 'RUNNING'""")
                        .bind("until", until)
                        .bind("id", run.id())
                        .bind("lease", run.lease())
                        .execute()
                == 1;
    }

    /** Puts a run aside; whoever was at it can no longer write. */
    static void supersede(Handle handle, Run run) {
        handle.createUpdate("update run set state = 'SUPERSEDED', lease = lease + 1 where id = :id")
                .bind("id", run.id())
                .execute();
    }

    /** Moves a run on; whether whoever does so is still the one that may, from where he thinks it is. */
    static boolean advance(Handle handle, Run run, long to, Instant until) {
        return handle.createUpdate(
                                """
                                update run set at_cooperative = :to, leased_until = :until
                                where id = :id and lease = :lease and at_cooperative = :at and state = 'RUNNING'""")
                        .bind("to", to)
                        .bind("until", until)
                        .bind("id", run.id())
                        .bind("lease", run.lease())
                        .bind("at", run.at())
                        .execute()
                == 1;
    }

    static void count(Handle handle, Run run, RunCounts counts) {
        handle.createUpdate(
                        """
                        update run set judged = :judged, found = :found, appeared = :appeared, changed = :changed,
                            gone = :gone, watched = :watched where id = :id""")
                .bind("judged", counts.judged())
                .bind("found", counts.found())
                .bind("appeared", counts.appeared())
                .bind("changed", counts.changed())
                .bind("gone", counts.gone())
                .bind("watched", counts.watched())
                .bind("id", run.id())
                .execute();
    }

    /** Lets others take a run up at once, unless somebody has. */
    static int release(Handle handle, Run run, Instant now) {
        return handle.createUpdate(
                        "update run set leased_until = :now where id = :id and lease = :lease and state = 'RUNNING'")
                .bind("now", now)
                .bind("id", run.id())
                .bind("lease", run.lease())
                .execute();
    }

    /** Lets others take up, at once, whatever runs there are. */
    static int releaseAll(Handle handle, Instant now) {
        return handle.createUpdate("update run set leased_until = :now where leased_until > :now and state = 'RUNNING'")
                .bind("now", now)
                .execute();
    }

    /** Ends a run; what asked for it is answered. */
    static void finish(Handle handle, Run run, Instant now) {
        handle.createUpdate("update run set state = 'DONE', finished_at = :now where id = :id")
                .bind("now", now)
                .bind("id", run.id())
                .execute();
        handle.createUpdate("delete from run_requested where revision_id <= :revision")
                .bind("revision", run.key().revision())
                .execute();
    }
}
