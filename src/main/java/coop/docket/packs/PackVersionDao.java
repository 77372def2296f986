package coop.docket.packs;

import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads versions of the pack, and adds to them; the database lets nobody change one. */
public final class PackVersionDao {
    private static final RowMapper<PackVersion> VERSION = (rows, context) -> new PackVersion(
            rows.getInt("number"),
            rows.getString("fingerprint"),
            rows.getString("content_hash"),
            rows.getObject("effective_from", LocalDate.class),
            rows.getString("author"),
            rows.getString("approver"),
            rows.getString("reason"),
            rows.getObject("published_at", OffsetDateTime.class).toInstant(),
            rows.getObject("based_on", Integer.class),
            rows.getObject("restores", Integer.class));

    private PackVersionDao() {}

    /** The one in force on a day: of those that have taken effect the newest; before the first that one. */
    static Optional<PackVersion> on(Handle handle, LocalDate day) {
        return handle.createQuery(
                        """
                        select * from pack_version where effective_from <= :day or number = 1
                        order by number desc fetch first 1 rows only""")
                .bind("day", day)
                .map(VERSION)
                .findOne();
    }

    /** The one published last, be it in force yet or not. */
    public static Optional<PackVersion> newest(Handle handle) {
        return handle.createQuery("select * from pack_version order by number desc fetch first 1 rows only")
                .map(VERSION)
                .findOne();
    }

    /** All, the newest first. */
    static List<PackVersion> all(Handle handle) {
        return handle.createQuery("select * from pack_version order by number desc")
                .map(VERSION)
                .list();
    }

    public static Optional<PackVersion> one(Handle handle, int number) {
        return handle.createQuery("select * from pack_version where number = :number")
                .bind("number", number)
                .map(VERSION)
                .findOne();
    }

    /** The newest that judges alike. */
    static Optional<PackVersion> judgingAs(Handle handle, String fingerprint) {
        return handle.createQuery(
                        """
                        select * from pack_version where fingerprint = :fingerprint
                        order by number desc fetch first 1 rows only""")
                .bind("fingerprint", fingerprint)
                .map(VERSION)
                .findOne();
    }

    /** The files of a version, by path. */
    public static PackFiles files(Handle handle, int number) {
        return new PackFiles(handle.createQuery(
                        """
                        select v.path, f.content from pack_version_file v join pack_file f on f.sha256 = v.sha256
                        where v.version = :number order by v.path""")
                .bind("number", number)
                .map((rows, context) -> new SourceFile(rows.getString("path"), rows.getString("content")))
                .list());
    }

    /** The text of one file of a version; empty where it has none of that path. */
    public static Optional<String> text(Handle handle, int number, String path) {
        return handle.createQuery(
                        """
                        select f.content from pack_version_file v join pack_file f on f.sha256 = v.sha256
                        where v.version = :number and v.path = :path""")
                .bind("number", number)
                .bind("path", path)
                .mapTo(String.class)
                .findOne();
    }

    static void insert(Handle handle, int number, NewVersion version, Instant at) {
        handle.createUpdate(
                        """
                        insert into pack_version (number, fingerprint, content_hash, effective_from, author, approver,
                            reason, published_at, based_on, restores)
                        values (:number, :fingerprint, :content, :from, :author, :approver, :reason, :at, :basedOn,
                            :restores)""")
                .bind("number", number)
                .bind("fingerprint", version.files().fingerprint())
                .bind("content", version.files().contentHash())
                .bind("from", version.effectiveFrom())
                .bind("author", version.author())
                .bind("approver", version.approver())
                .bind("reason", version.reason())
                .bind("at", at)
                .bind("basedOn", version.basedOn())
                .bind("restores", version.restores())
                .execute();
        PackFileDao.keep(handle, number, version.files());
    }
}
