package coop.docket.cases.held;

import coop.docket.cases.CaseKind;
import coop.docket.cases.course.Known;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import coop.docket.register.stored.RowDao;
import coop.docket.register.stored.StoredDossier;
import coop.docket.register.stored.StoredDossiers;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads what is known around cases. */
public final class KnownDao {
    /** Reading some cooperatives too many in one go is cheaper than asking for each. */
    private static final int SPARSE = 4;

    private KnownDao() {}

    public static Known of(Handle handle, HeldCase held, LocalDate today) {
        var id = held.cooperativeId();
        var dossier = StoredDossiers.one(handle, id).map(StoredDossier::dossier).orElseGet(() -> withdrawn(handle, id));
        return new Known(
                dossier,
                openCases(handle, id, id).getOrDefault(id, Map.of()),
                legal(handle, held.id()),
                held.opened(),
                today);
    }

    /** Of a cooperative whose import has been undone its own row alone is known. */
    private static Dossier withdrawn(Handle handle, long cooperativeId) {
        var own = new RowDao(handle).rows(Sheet.COOPERATIVES, List.of(cooperativeId));
        return new Dossier(own.get(0).row(), Map.of());
    }

    private static boolean legal(Handle handle, long caseId) {
        return handle.createQuery(
                                """
                                select count(*) from case_ground g join finding f on f.id = g.finding_id
                                where g.case_id = :case and g.present = 'yes' and f.standing = 'LAW'""")
                        .bind("case", caseId)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** The dossiers of these cooperatives, by number. */
    public static Map<Long, Dossier> dossiers(Handle handle, List<Long> cooperatives) {
        var found = new HashMap<Long, Dossier>();
        var first = cooperatives.get(0);
        var last = cooperatives.get(cooperatives.size() - 1);
        if (last - first < (long) SPARSE * cooperatives.size()) {
            var count = (int) (last - first + 1);
            StoredDossiers.from(handle, first - 1, count).forEach(stored -> put(found, stored));
        } else {
            cooperatives.forEach(id -> StoredDossiers.one(handle, id).ifPresent(stored -> put(found, stored)));
        }
        return found;
    }

    private static void put(Map<Long, Dossier> found, StoredDossier stored) {
        found.put(stored.cooperativeId(), stored.dossier());
    }

    /** The open cases of the cooperatives between these, by cooperative and kind. */
    public static Map<Long, Map<CaseKind, Long>> openCases(Handle handle, long first, long last) {
        var cases = new HashMap<Long, Map<CaseKind, Long>>();
        handle.createQuery(
                        """
                        select cooperative_id, kind, id from docket_case
                        where cooperative_id >= :first and cooperative_id <= :last and open_slot is not null""")
                .bind("first", first)
                .bind("last", last)
                .map((rows, context) -> cases.computeIfAbsent(rows.getLong(1), id -> new EnumMap<>(CaseKind.class))
                        .put(CaseKind.valueOf(rows.getString(2)), rows.getLong(3)))
                .list();
        return cases;
    }
}
