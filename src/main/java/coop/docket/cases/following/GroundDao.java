package coop.docket.cases.following;

import coop.docket.assessment.live.Ground;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the grounds of cases. */
final class GroundDao {
    private GroundDao() {}

    /** @param changes by case */
    static void write(Handle handle, Map<Long, GroundChanges> changes) {
        insert(handle, changes);
        update(handle, changes);
    }

    private static void insert(Handle handle, Map<Long, GroundChanges> changes) {
        try (var batch = handle.prepareBatch(
                """
                insert into case_ground (case_id, rule_id, finding_id, present)
                values (:case, :rule, :finding, 'yes')""")) {
            changes.forEach((id, change) -> {
                for (Ground ground : change.added()) {
                    batch.bind("case", id)
                            .bind("rule", ground.rule())
                            .bind("finding", ground.findingId())
                            .add();
                }
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private static void update(Handle handle, Map<Long, GroundChanges> changes) {
        try (var batch = handle.prepareBatch(
                """
                update case_ground set present = :present, finding_id = coalesce(:finding, finding_id)
                where case_id = :case and rule_id = :rule""")) {
            changes.forEach((id, change) -> {
                for (var ground : change.replaced()) {
                    bind(batch, id, ground.rule(), "yes", ground.findingId());
                }
                for (var rule : change.gone()) {
                    bind(batch, id, rule, "no", null);
                }
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private static void bind(PreparedBatch batch, Long id, String rule, String present, Long finding) {
        batch.bind("case", id)
                .bind("rule", rule)
                .bind("present", present)
                .bind("finding", finding)
                .add();
    }
}
