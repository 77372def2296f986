package coop.docket.intake.layouts;

import coop.docket.intake.mapping.MappingFile;
import coop.docket.refusal.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Reads and writes what is remembered of layouts, always that of one office. */
record RememberedLayoutDao(Handle handle, String office) {

    /** The newest first. What no longer is a mapping, because the register has changed, is left out. */
    List<RememberedLayout> all() {
        return handle
                .createQuery("select * from remembered_layout where office = :office order by said_at desc, id desc")
                .bind("office", office)
                .map((rows, context) -> read(rows))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<RememberedLayout> of(String fingerprint) {
        return handle.createQuery(
                        "select * from remembered_layout where office = :office and fingerprint = :fingerprint")
                .bind("office", office)
                .bind("fingerprint", fingerprint)
                .map((rows, context) -> read(rows))
                .findOne()
                .flatMap(Function.identity());
    }

    private static Optional<RememberedLayout> read(ResultSet row) throws SQLException {
        try {
            return Optional.of(new RememberedLayout(
                    row.getLong("id"),
                    row.getString("fingerprint"),
                    row.getString("file_name"),
                    MappingFile.read(row.getString("file_name"), row.getString("mapping")),
                    row.getString("said_by"),
                    row.getObject("said_at", OffsetDateTime.class).toInstant()));
        } catch (Refusal noLonger) {
            return Optional.empty();
        }
    }

    boolean any() {
        return handle.createQuery("select count(*) from remembered_layout where office = :office")
                        .bind("office", office)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    void insert(String fingerprint, String fileName, String mapping, String by, Instant at) {
        handle.createUpdate(
                        """
                        insert into remembered_layout (office, fingerprint, file_name, mapping, said_by, said_at)
                        values (:office, :fingerprint, :fileName, :mapping, :by, :at)""")
                .bind("office", office)
                .bind("fingerprint", fingerprint)
                .bind("fileName", fileName)
                .bind("mapping", mapping)
                .bind("by", by)
                .bind("at", at)
                .execute();
    }

    void delete(String fingerprint) {
        handle.createUpdate("delete from remembered_layout where office = :office and fingerprint = :fingerprint")
                .bind("office", office)
                .bind("fingerprint", fingerprint)
                .execute();
    }

    void delete(long id) {
        handle.createUpdate("delete from remembered_layout where office = :office and id = :id")
                .bind("office", office)
                .bind("id", id)
                .execute();
    }
}
