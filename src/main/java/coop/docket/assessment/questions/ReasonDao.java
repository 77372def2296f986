package coop.docket.assessment.questions;

import coop.docket.access.Actor;
import coop.docket.assessment.PersonalValues;
import coop.docket.language.Language;
import coop.docket.register.Sheet;
import coop.docket.register.revisions.Source;
import coop.docket.register.stored.Provenance;
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
        var provenance = Provenance.of(handle, cooperativeId);
        return handle.createQuery(
                        """
                        select f.rule_id, f.severity, f.standing, f.basis, f.since, f.title_vi, f.title_en, f.title_th,
                            f.sentence_vi, f.sentence_en, f.sentence_th, f.values_json, f.evidence_json, f.pack,
                            f.rule_hash, r.as_of
                        from finding f join run r on r.id = f.found_run
                        where f.cooperative_id = :cooperative and f.gone_run is null and f.watched = 'no'
                        order by f.rule_id""")
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
                        sources(provenance, rows.getString("values_json")),
                        rows.getString("evidence_json"),
                        rows.getString("pack"),
                        rows.getString("rule_hash"),
                        rows.getObject("as_of", LocalDate.class)))
                .list();
    }

    /** Of the cooperative's own values by these keys. */
    private static Map<String, Source> sources(Provenance provenance, String valuesJson) {
        var sources = new HashMap<String, Source>();
        provenance.rows(Sheet.COOPERATIVES).forEach(row -> ValueKeys.of(valuesJson)
                .forEach(key -> sources.put(key, provenance.source(row, Sheet.COOPERATIVES.column(key)))));
        return sources;
    }

    private static Map<Language, String> spoken(ResultSet rows, String column) throws SQLException {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, rows.getString(column + "_" + language.code()));
        }
        return texts;
    }
}
