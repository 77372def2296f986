package coop.docket.assessment.questions;

import coop.docket.access.Actor;
import coop.docket.assessment.PersonalValues;
import coop.docket.language.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads why rules flag a cooperative, and where its values come from. */
final class ReasonDao {
    private ReasonDao() {}

    static List<Reason> standing(Handle handle, Actor reader, long cooperativeId) {
        var sources = sources(handle, cooperativeId);
        var first = first(handle, cooperativeId);
        return handle.createQuery(
                        """
                        select f.rule_id, f.severity, f.standing, f.basis, f.since, f.title_vi, f.title_en, f.title_th,
                            f.sentence_vi, f.sentence_en, f.sentence_th, f.values_json, f.evidence_json, f.pack,
                            f.rule_hash, r.as_of
                        from finding f join run r on r.id = f.found_run
                        where f.cooperative_id = :cooperative and f.gone_run is null order by f.rule_id""")
                .bind("cooperative", cooperativeId)
                .map((rows, context) -> new Reason(
                        rows.getString("rule_id"),
                        rows.getString("severity"),
                        rows.getString("standing"),
                        rows.getString("basis"),
                        rows.getObject("since", LocalDate.class),
                        spoken(rows, "title"),
                        spoken(rows, "sentence"),
                        PersonalValues.readable(rows.getString("values_json"), reader),
                        of(rows.getString("values_json"), sources, first),
                        rows.getString("evidence_json"),
                        rows.getString("pack"),
                        rows.getString("rule_hash"),
                        rows.getObject("as_of", LocalDate.class)))
                .list();
    }

    private static Map<String, ValueSource> of(String values, Map<String, ValueSource> changed, ValueSource first) {
        var sources = new HashMap<String, ValueSource>();
        ValueKeys.of(values).forEach(key -> sources.put(key, changed.getOrDefault(key, first)));
        return sources;
    }

    /** Of the values that were changed since the cooperative was first brought: the newest change of each. */
    private static Map<String, ValueSource> sources(Handle handle, long cooperativeId) {
        var sources = new HashMap<String, ValueSource>();
        handle.createQuery(
                        """
                        select c.column_key, c.revision_id, r.file_name, c.line
                        from cell_change c join revision r on r.id = c.revision_id
                        where c.cooperative_id = :cooperative and c.sheet = 'cooperatives' and c.change = 'CELL'
                        order by c.id""")
                .bind("cooperative", cooperativeId)
                .map((rows, context) -> Map.entry(rows.getString("column_key"), source(rows)))
                .forEach(entry -> sources.put(entry.getKey(), entry.getValue()));
        return sources;
    }

    private static ValueSource first(Handle handle, long cooperativeId) {
        return handle.createQuery(
                        """
                        select c.revision_id, r.file_name, c.line
                        from cooperative c join revision r on r.id = c.revision_id where c.id = :cooperative""")
                .bind("cooperative", cooperativeId)
                .map((rows, context) -> source(rows))
                .findOne()
                .orElse(null);
    }

    private static ValueSource source(ResultSet rows) throws SQLException {
        return new ValueSource(rows.getLong("revision_id"), rows.getString("file_name"), rows.getInt("line"));
    }

    private static Map<Language, String> spoken(ResultSet rows, String column) throws SQLException {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, rows.getString(column + "_" + language.code()));
        }
        return texts;
    }
}
