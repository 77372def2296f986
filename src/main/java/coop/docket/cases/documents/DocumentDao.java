package coop.docket.cases.documents;

import coop.docket.cases.moves.Hand;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Adds papers to cases and reads them; nothing is ever changed. */
final class DocumentDao {
    /** As many as a value of the embedded database can hold. */
    private static final int PIECE = 1 << 20;

    private DocumentDao() {}

    /** @return the number of the paper */
    static long insert(Handle handle, Hand hand, DocumentLine line, byte[] content) {
        var id = handle.createUpdate(
                        """
                        insert into case_document
                            (case_id, kind, step, name, media_type, size, sha256, personal, added_at, added_by)
                        values (:case, :kind, :step, :name, :type, :size, :sha256, :personal, :at, :by)""")
                .bind("case", hand.held().id())
                .bind("kind", line.kind())
                .bind("step", line.step())
                .bind("name", line.name())
                .bind("type", line.mediaType())
                .bind("size", line.size())
                .bind("sha256", line.sha256())
                .bind("personal", line.personal() ? "yes" : "no")
                .bind("at", line.addedAt())
                .bind("by", line.addedBy())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
        for (int number = 0; number * PIECE < content.length; number++) {
            var end = Math.min(content.length, (number + 1) * PIECE);
            handle.createUpdate(
                            "insert into case_document_piece (document_id, number, content) values (:id, :n, :bytes)")
                    .bind("id", id)
                    .bind("n", number)
                    .bind("bytes", Arrays.copyOfRange(content, number * PIECE, end))
                    .execute();
        }
        return id;
    }

    /** The papers of a case, the oldest first. */
    static List<DocumentLine> of(Handle handle, long caseId) {
        var withdrawn = Withdrawn.of(handle, caseId);
        return handle.createQuery("select * from case_document where case_id = :case order by id")
                .bind("case", caseId)
                .map((rows, context) -> new DocumentLine(
                        rows.getLong("id"),
                        rows.getString("kind"),
                        rows.getString("step"),
                        rows.getString("name"),
                        rows.getString("media_type"),
                        rows.getLong("size"),
                        rows.getString("sha256"),
                        rows.getString("personal").equals("yes"),
                        rows.getObject("added_at", OffsetDateTime.class).toInstant(),
                        rows.getString("added_by"),
                        withdrawn.contains(rows.getLong("id"))))
                .list();
    }

    static byte[] content(Handle handle, long id) {
        var content = new ByteArrayOutputStream();
        handle.createQuery("select content from case_document_piece where document_id = :id order by number")
                .bind("id", id)
                .mapTo(byte[].class)
                .forEach(content::writeBytes);
        return content.toByteArray();
    }
}
