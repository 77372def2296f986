package coop.docket.rulemaking.drafts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Adds texts to drafts and reads them; the database lets nobody change one. */
final class DraftTextDao {
    private static final RowMapper<KeptText> TEXT = (rows, context) -> new KeptText(
            rows.getLong("id"),
            rows.getString("path"),
            rows.getLong("seen"),
            rows.getString("content"),
            rows.getString("author"),
            rows.getObject("saved_at", OffsetDateTime.class).toInstant(),
            rows.getString("accepted").equals("yes"));

    private DraftTextDao() {}

    /** @param content null where the file is removed */
    static long insert(
            Handle handle,
            long draft,
            String path,
            long seen,
            String content,
            String author,
            Instant at,
            boolean accepted,
            boolean meant) {
        return handle.createUpdate(
                        """
                        insert into draft_text (draft_id, path, seen, content, size, author, saved_at, accepted, meant)
                        values (:draft, :path, :seen, :content, :size, :author, :at, :accepted, :meant)""")
                .bind("draft", draft)
                .bind("path", path)
                .bind("seen", seen)
                .bind("content", content)
                .bind("size", content == null ? 0 : content.length())
                .bind("author", author)
                .bind("at", at)
                .bind("accepted", accepted ? "yes" : "no")
                .bind("meant", meant ? "yes" : "no")
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    /** The texts that count, by path. */
    static Map<String, KeptText> current(Handle handle, long draft) {
        var texts = new LinkedHashMap<String, KeptText>();
        handle.createQuery(
                        """
                        select t.* from draft_text t where t.id in (select max(n.id) from draft_text n
                            where n.draft_id = :draft and n.accepted = 'yes' group by n.path)
                        order by t.path""")
                .bind("draft", draft)
                .map(TEXT)
                .forEach(text -> texts.put(text.path(), text));
        return texts;
    }

    static Optional<KeptText> current(Handle handle, long draft, String path) {
        return handle.createQuery(
                        """
                        select * from draft_text where draft_id = :draft and path = :path and accepted = 'yes'
                        order by id desc fetch first 1 rows only""")
                .bind("draft", draft)
                .bind("path", path)
                .map(TEXT)
                .findOne();
    }

    /** Texts that did not count, of which nobody has made anything yet: nobody has saved after them who meant to. */
    static List<KeptText> open(Handle handle, long draft) {
        return handle.createQuery(
                        """
                        select * from draft_text t where t.draft_id = :draft and t.accepted = 'no'
                            and not exists (select 1 from draft_text n where n.draft_id = t.draft_id
                                and n.path = t.path and n.accepted = 'yes' and n.id > t.id and n.meant = 'yes')
                        order by t.path, t.id""")
                .bind("draft", draft)
                .map(TEXT)
                .list();
    }

    /** Who has saved any text in it, accepted or not. */
    static Set<String> authors(Handle handle, long draft) {
        return handle.createQuery("select distinct author from draft_text where draft_id = :draft")
                .bind("draft", draft)
                .mapTo(String.class)
                .set();
    }

    /** How many characters all its texts have together. */
    static long size(Handle handle, long draft) {
        return handle.createQuery("select coalesce(sum(size), 0) from draft_text where draft_id = :draft")
                .bind("draft", draft)
                .mapTo(long.class)
                .one();
    }
}
