package coop.docket.cases.following;

import coop.docket.cases.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes what cases are to do in one part of a run, many at a time. */
final class StepDao {
    private StepDao() {}

    /** @return the ids of the new cases, in their order */
    static List<Long> open(Handle handle, List<Step> steps, long runId, Instant at) {
        if (steps.isEmpty()) {
            return List.of();
        }
        try (var batch = handle.prepareBatch(
                """
                insert into docket_case (cooperative_id, kind, state, regressed, severity, severity_rank, grounds,
                    amount, since, priority, priority_parts, look_on, tend_on,
                    version, opened_run, opened_at, open_slot)
                values (:cooperative, :kind, :state, :regressed, :severity, :rank, :grounds, :amount, :since, :priority,
                    :parts, :lookOn, date '2000-01-01',
                    :version, :run, :at, :slot)""")) {
            for (var step : steps) {
                bind(batch, step)
                        .bind("cooperative", step.subject().cooperativeId())
                        .bind("kind", step.subject().kind().name())
                        .bind("run", runId)
                        .bind("at", at)
                        .add();
            }
            return batch.executePreparedBatch("id").mapTo(long.class).list();
        }
    }

    /** Cases that stay open, or open again. */
    static void update(Handle handle, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch(
                """
                update docket_case set state = :state, outcome = null, regressed = :regressed, severity = :severity,
                    severity_rank = :rank, grounds = :grounds, amount = :amount, since = :since, priority = :priority,
                    priority_parts = :parts, look_on = :lookOn, version = :version, closed_at = null,
                    closed_revision = null, last_seen_on = null, merged_into = null, open_slot = :slot,
                    anew = case when :anew then 'yes' else anew end, due_on = case when :anew then null else due_on end,
                    step = case when :anew then null else step end,
                    tend_on = case when :opened then date '2000-01-01' else tend_on end
                where id = :id""")) {
            for (var step : steps) {
                bind(batch, step)
                        .bind("anew", step.move() == RunMove.REGRESS)
                        .bind("opened", step.move() != RunMove.UPDATE)
                        .bind("id", step.now().id())
                        .add();
            }
            batch.execute();
        }
    }

    /** @param lastSeen the day on which their grounds stood last */
    static void clear(Handle handle, List<Step> steps, Instant at, long revision, LocalDate lastSeen) {
        if (steps.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch(
                """
                update docket_case set state = 'CLOSED', outcome = 'CLEARED', closed_at = :at,
                    closed_revision = :revision, last_seen_on = :seen, look_on = :lookOn, version = :version,
                    open_slot = null
                where id = :id""")) {
            for (var step : steps) {
                batch.bind("at", at)
                        .bind("revision", revision)
                        .bind("seen", lastSeen)
                        .bind("lookOn", step.lookOn())
                        .bind("version", step.version())
                        .bind("id", step.now().id())
                        .add();
            }
            batch.execute();
        }
    }

    /** Closed cases that stay so: when to look again. */
    static void leave(Handle handle, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch("update docket_case set look_on = :lookOn where id = :id")) {
            steps.forEach(step -> batch.bind("lookOn", step.lookOn())
                    .bind("id", step.now().id())
                    .add());
            batch.execute();
        }
    }

    private static PreparedBatch bind(PreparedBatch batch, Step step) {
        var weight = step.weight();
        var priority = step.priority();
        return batch.bind("state", step.state().name())
                .bind("regressed", step.regressed() ? "yes" : "no")
                .bind("severity", weight.worst().name())
                .bind("rank", weight.worst().ordinal())
                .bind("grounds", weight.grounds())
                .bind("amount", weight.amount())
                .bind("since", weight.since())
                .bind("priority", priority.total())
                .bind("parts", Json.of(priority.parts()))
                .bind("lookOn", step.lookOn())
                .bind("version", step.version())
                .bind("slot", step.subject().kind().slot(step.subject().cooperativeId()));
    }
}
