package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Reads the docket page by page. */
public final class ReadDocket {
    private static final int LARGEST = 200;

    private final Database database;
    private final InstantSource clock;
    private final KindCounts counts = new KindCounts();

    public ReadDocket(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param cursor what the page before named as next; null for the first
     * @param size lines, 1 to 200
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_VALID if the cursor is not one of this
     *     order
     */
    public DocketPage read(Actor actor, Wanted wanted, Order order, String cursor, int size, LocalDate today) {
        actor.need(Permission.READ_CASES);
        var place = cursor == null ? null : order.place(cursor);
        var now = clock.instant();
        var sql = new WantedSql(wanted, actor.scope(), today, now);
        var limit = Math.max(1, Math.min(size, LARGEST));
        return database.read(handle -> {
            var lines = CaseLineDao.page(handle, sql, order, place, limit + 1);
            var more = lines.size() > limit;
            var shown = more ? lines.subList(0, limit) : lines;
            var byKind = counts.read(handle, wanted.anyKind(), actor.scope(), today, now);
            return new DocketPage(
                    shown, more ? order.cursor(shown.get(limit - 1)) : null, total(byKind, wanted), byKind);
        });
    }

    private static long total(Map<CaseKind, Long> byKind, Wanted wanted) {
        return byKind.entrySet().stream()
                .filter(kind -> wanted.kinds().isEmpty() || wanted.kinds().contains(kind.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
