package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.assessment.PersonalValues;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads the grounds of a case. */
final class GroundViewDao {
    private GroundViewDao() {}

    /** Those that stand before those that stood, the heaviest first. */
    static List<GroundView> of(Handle handle, Actor reader, long caseId) {
        return handle
                .createQuery(
                        """
                        select g.rule_id, g.present, g.covered_until, f.severity, f.standing, f.verified, f.basis,
                            f.since, f.title_vi, f.title_en, f.title_th, f.sentence_vi, f.sentence_en, f.sentence_th,
                            f.values_json, f.evidence_json, f.evidence_rows, f.pack, f.rule_hash, r.as_of
                        from case_ground g join finding f on f.id = g.finding_id join run r on r.id = f.found_run
                        where g.case_id = :case order by g.present desc, g.rule_id""")
                .bind("case", caseId)
                .map((rows, context) -> new GroundView(
                        rows.getString("rule_id"),
                        rows.getString("present").equals("yes"),
                        rows.getObject("covered_until", LocalDate.class),
                        Severity.valueOf(rows.getString("severity")),
                        Standing.valueOf(rows.getString("standing")),
                        rows.getString("verified").equals("yes"),
                        rows.getString("basis"),
                        rows.getObject("since", LocalDate.class),
                        CaseLineDao.spoken(rows, "title"),
                        CaseLineDao.spoken(rows, "sentence"),
                        PersonalValues.readable(rows.getString("values_json"), reader),
                        rows.getString("evidence_json"),
                        rows.getInt("evidence_rows"),
                        rows.getString("pack"),
                        rows.getString("rule_hash"),
                        rows.getObject("as_of", LocalDate.class)))
                .stream()
                .sorted((one, other) -> one.present() != other.present()
                        ? Boolean.compare(other.present(), one.present())
                        : other.severity().compareTo(one.severity()))
                .toList();
    }
}
