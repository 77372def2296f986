package coop.docket.cases.moves;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Which grounds of a case a dismissal covers, and until when. */
final class CoverDao {
    private CoverDao() {}

    static Map<String, LocalDate> of(Handle handle, long caseId) {
        var covered = new TreeMap<String, LocalDate>();
        handle.createQuery(
                        "select rule_id, covered_until from case_ground where case_id = :case and covered_until is not null")
                .bind("case", caseId)
                .map((rows, context) -> covered.put(rows.getString(1), rows.getObject(2, LocalDate.class)))
                .list();
        return covered;
    }

    /** Covers what is there now, and nothing else. */
    static void cover(Handle handle, long caseId, LocalDate until) {
        handle.execute("update case_ground set covered_until = null where case_id = ?", caseId);
        handle.execute("update case_ground set covered_until = ? where case_id = ? and present = 'yes'", until, caseId);
    }

    static void restore(Handle handle, long caseId, Map<String, LocalDate> covered) {
        handle.execute("update case_ground set covered_until = null where case_id = ?", caseId);
        covered.forEach((rule, until) -> handle.execute(
                "update case_ground set covered_until = ? where case_id = ? and rule_id = ?", until, caseId, rule));
    }
}
