package coop.docket.register.revisions;

import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The revisions of the register, one after another; who makes one holds all others off until it is done. */
public final class RevisionDao {
    private static final Set<String> HELD = Set.of("HYT00", "55P03");
    private static final int LONGEST_NAME = 500;

    private final Handle handle;

    public RevisionDao(Handle handle) {
        this.handle = handle;
    }

    /** The newest revision; 0 before the first. */
    public long newest() {
        return handle.select("select revision_id from register_state")
                .mapTo(long.class)
                .one();
    }

    /**
     * The newest revision, which stays the newest until this transaction makes another or ends.
     *
     * @throws Refusal NOT_NOW if someone else is changing the register
     */
    public long newestHeld() {
        // two rows: whoever changes the register refuses the next one at once, but waits for what only reads it
        if (!held("select id from register_turn where id = 1 for update nowait")) {
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("import.held"));
        }
        return handle.select("select revision_id from register_state where id = 1 for update")
                .mapTo(long.class)
                .one();
    }

    /**
     * Whether this is the newest revision, which it then stays until this transaction ends. It no longer is where somebody
     * is making another.
     */
    public boolean isNewest(long revisionId) {
        return held("select revision_id from register_state where id = 1 for update nowait") && newest() == revisionId;
    }

    private boolean held(String sql) {
        try {
            handle.select(sql).mapTo(long.class).one();
            return true;
        } catch (UnableToExecuteStatementException held) {
            if (held.getCause() instanceof SQLException sqlState && HELD.contains(sqlState.getSQLState())) {
                return false;
            }
            throw held;
        }
    }

    /** Makes a revision, and asks for a run of the rules over it. */
    public long make(NewRevision revision) {
        var id = handle.createUpdate(
                        """
                        insert into revision (kind, file_name, file_hash, made_by, made_at, undoes)
                        values (:kind, :fileName, :fileHash, :by, :at, :undoes)
                        """)
                .bind("kind", revision.kind().name())
                .bind("fileName", cut(revision.fileName()))
                .bind("fileHash", revision.fileHash())
                .bind("by", revision.by())
                .bind("at", revision.at())
                .bind("undoes", revision.undoes())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
        handle.execute("update register_state set revision_id = ? where id = 1", id);
        handle.execute("insert into run_requested (revision_id, requested_at) values (?, ?)", id, revision.at());
        return id;
    }

    private static String cut(String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
