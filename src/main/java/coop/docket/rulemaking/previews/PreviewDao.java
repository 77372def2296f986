package coop.docket.rulemaking.previews;

import coop.docket.language.Language;
import coop.docket.rules.source.RuleKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Reads and writes previews, and lets go of those that nobody has submitted. */
public final class PreviewDao {
    private static final RowMapper<Preview> PREVIEW = (rows, context) -> new Preview(
            rows.getLong("id"),
            new PreviewKey(
                    rows.getLong("draft_id"),
                    rows.getString("content_hash"),
                    rows.getInt("live_version"),
                    rows.getLong("revision_id"),
                    rows.getObject("as_of", LocalDate.class)),
            rows.getString("hash"),
            new PreviewCounts(
                    rows.getLong("judged"),
                    rows.getLong("appeared"),
                    rows.getLong("changed"),
                    rows.getLong("alike"),
                    rows.getLong("gone")),
            rows.getString("kept").equals("yes"),
            rows.getObject("made_at", OffsetDateTime.class).toInstant(),
            rows.getString("made_by"));

    private PreviewDao() {}

    public static Optional<Preview> one(Handle handle, long id) {
        return handle.createQuery("select * from preview where id = :id")
                .bind("id", id)
                .map(PREVIEW)
                .findOne();
    }

    /** The newest preview of exactly this. */
    public static Optional<Preview> newest(Handle handle, PreviewKey key) {
        return handle.createQuery(
                        """
                        select * from preview where draft_id = :draft and content_hash = :content
                            and live_version = :live and revision_id = :revision and as_of = :day
                        order by id desc fetch first 1 rows only""")
                .bind("draft", key.draft())
                .bind("content", key.contentHash())
                .bind("live", key.liveVersion())
                .bind("revision", key.revision())
                .bind("day", key.day())
                .map(PREVIEW)
                .findOne();
    }

    /** The previews of a draft, the newest first. */
    static List<Preview> of(Handle handle, long draft) {
        return handle.createQuery("select * from preview where draft_id = :draft order by id desc")
                .bind("draft", draft)
                .map(PREVIEW)
                .list();
    }

    /** From now on the preview stays; for whoever submits it. */
    public static void keep(Handle handle, long id) {
        handle.createUpdate("update preview set kept = 'yes' where id = :id")
                .bind("id", id)
                .execute();
    }

    static long insert(Handle handle, PreviewKey key, String hash, PreviewCounts counts, Instant now, String by) {
        return handle.createUpdate(
                        """
                        insert into preview (draft_id, content_hash, live_version, revision_id, as_of, hash, judged,
                            appeared, changed, alike, gone, kept, made_at, made_by)
                        values (:draft, :content, :live, :revision, :day, :hash, :judged, :appeared, :changed, :alike,
                            :gone, 'no', :now, :by)""")
                .bind("draft", key.draft())
                .bind("content", key.contentHash())
                .bind("live", key.liveVersion())
                .bind("revision", key.revision())
                .bind("day", key.day())
                .bind("hash", hash)
                .bind("judged", counts.judged())
                .bind("appeared", counts.appeared())
                .bind("changed", counts.changed())
                .bind("alike", counts.alike())
                .bind("gone", counts.gone())
                .bind("now", now)
                .bind("by", by)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    static void insertRules(Handle handle, long preview, Collection<PreviewRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch(
                """
                insert into preview_rule (preview_id, rule_id, kind, title_vi, title_en, title_th, appeared, changed, gone)
                values (:preview, :rule, :kind, :titleVI, :titleEN, :titleTH, :appeared, :changed, :gone)""")) {
            for (var rule : rules) {
                rule.titles().forEach((language, title) -> batch.bind("title" + language, title));
                batch.bind("preview", preview)
                        .bind("rule", rule.rule())
                        .bind("kind", rule.kind().name())
                        .bind("appeared", rule.appeared())
                        .bind("changed", rule.changed())
                        .bind("gone", rule.gone())
                        .add();
            }
            batch.execute();
        }
    }

    static List<PreviewRule> rules(Handle handle, long preview) {
        return handle.createQuery("select * from preview_rule where preview_id = :preview order by rule_id")
                .bind("preview", preview)
                .map((rows, context) -> new PreviewRule(
                        rows.getString("rule_id"),
                        RuleKind.valueOf(rows.getString("kind")),
                        spoken(rows, "title"),
                        rows.getLong("appeared"),
                        rows.getLong("changed"),
                        rows.getLong("gone")))
                .list();
    }

    /** A text that is kept in each language. */
    static Map<Language, String> spoken(ResultSet rows, String column) throws SQLException {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, rows.getString(column + "_" + language.code()));
        }
        return texts;
    }

    /**
     * Lets go of the draft's previews that nobody has submitted.
     *
     * @param spared how many of the newest stay all the same
     */
    static void forget(Handle handle, long draft, int spared) {
        var old = handle
                .createQuery("select id from preview where draft_id = :draft and kept = 'no' order by id desc")
                .bind("draft", draft)
                .mapTo(Long.class)
                .stream()
                .skip(spared)
                .toList();
        for (var table :
                List.of("preview_change where preview_id", "preview_rule where preview_id", "preview where id")) {
            handle.createUpdate("delete from " + table + " in (<old>)")
                    .bindList(EmptyHandling.NULL_KEYWORD, "old", old)
                    .execute();
        }
    }
}
