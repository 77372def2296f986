package coop.docket.cases.docket;

import coop.docket.access.AreaScope;
import coop.docket.cases.CaseKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Counts the cases of each kind, which takes longer than all else of a page: so what was counted is told again for some
 * seconds, unless a case, the register or the areas have changed since.
 */
final class KindCounts {
    private static final Duration TOLD = Duration.ofSeconds(10);
    private static final int MOST = 500;

    private final Map<Asked, Counted> counted = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Counted> eldest) {
            return size() > MOST;
        }
    });

    private record Asked(Wanted wanted, AreaScope scope, LocalDate today) {}

    private record Counted(Newest newest, Instant at, Map<CaseKind, Long> byKind) {
        boolean holds(Newest now, Instant moment) {
            return newest.equals(now) && moment.isBefore(at.plus(TOLD));
        }
    }

    /** The ends of what is only ever added to. */
    private record Newest(long event, long revision, long area) {}

    /** @param wanted of whatever kind */
    Map<CaseKind, Long> read(Handle handle, Wanted wanted, AreaScope scope, LocalDate today, Instant now) {
        var asked = new Asked(wanted, scope, today);
        // before counting: what happens meanwhile is newer
        var newest = newest(handle);
        var before = counted.get(asked);
        if (before != null && before.holds(newest, now)) {
            return before.byKind();
        }
        var byKind = count(handle, new WantedSql(wanted, scope, today, now));
        counted.put(asked, new Counted(newest, now, byKind));
        return byKind;
    }

    private static Newest newest(Handle handle) {
        return handle.createQuery(
                        """
                        select (select max(id) from case_event) as event, (select max(id) from revision) as revision,
                            (select max(id) from area) as area""")
                .map((rows, context) ->
                        new Newest(rows.getLong("event"), rows.getLong("revision"), rows.getLong("area")))
                .one();
    }

    private static Map<CaseKind, Long> count(Handle handle, WantedSql sql) {
        var counts = new EnumMap<CaseKind, Long>(CaseKind.class);
        sql.count(handle, "select d.kind as kind, count(*) as cases", "group by d.kind")
                .map((rows, context) -> Map.entry(CaseKind.valueOf(rows.getString("kind")), rows.getLong("cases")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(counts);
    }
}
