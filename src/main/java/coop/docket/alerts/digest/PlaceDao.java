package coop.docket.alerts.digest;

import coop.docket.access.AreaScope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Reads what the one area of a reader is called. */
final class PlaceDao {
    private PlaceDao() {}

    /** Of a reader of everywhere the one province that there is; null where there is not exactly one, or it has no name. */
    static String name(Handle handle, AreaScope scope) {
        var names = handle.createQuery(
                        """
                        select distinct a.name from area a where a.name is not null and a.in_force_to is null
                            and (:everywhere and a.parent is null and a.kind = 'PROVINCE' or a.code in (<areas>))""")
                .bind("everywhere", scope.everywhere())
                .bindList(EmptyHandling.NULL_KEYWORD, "areas", scope.areas())
                .mapTo(String.class)
                .list();
        return names.size() == 1 ? names.get(0) : null;
    }
}
