package coop.docket.register.search;

import coop.docket.access.AreaScope;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The cooperatives that a reader may see: one of a number or code, or those that match some words. */
public final class Cooperatives {
    private final Handle handle;
    private final AreaScope scope;

    public Cooperatives(Handle handle, AreaScope scope) {
        this.handle = handle;
        this.scope = scope;
    }

    public Optional<CooperativeLine> byId(long id) {
        return one("c.id = :wanted", id);
    }

    /** The one that bears the code, or else bore it before. */
    public Optional<CooperativeLine> byCode(String code) {
        var bears = one("c.code = :wanted", code);
        return bears.isPresent()
                ? bears
                : one("c.id = (select p.cooperative_id from cooperative_code p where p.code = :wanted)", code);
    }

    /**
     * Those whose code, name, or words of the name are meant, the best first; all by name where no words are given.
     *
     * @param after where the page before ended; {@link Place#START} to begin
     */
    public List<Found> search(String words, Place after, int limit) {
        var wanted = new Wanted(words);
        var sql =
                """
                select c.* from (
                    select %s, c.name_search, %s as place
                    from cooperative c
                    where c.withdrawn_by is null and %s and %s
                ) c
                where (c.place, c.name_search, c.id) > (:place, :name, :id)
                order by c.place, c.name_search, c.id
                fetch first :limit rows only
                """
                        .formatted(CooperativeLine.COLUMNS, wanted.rank(), AreaScope.CONDITION, wanted.condition());
        return scope.bind(wanted.bind(handle.createQuery(sql)))
                .bind("place", after.rank())
                .bind("name", after.name())
                .bind("id", after.id())
                .bind("limit", limit)
                .map((rows, context) -> new Found(
                        CooperativeLine.of(rows),
                        new Place(rows.getInt("place"), rows.getString("name_search"), rows.getLong("id"))))
                .list();
    }

    private Optional<CooperativeLine> one(String condition, Object wanted) {
        var sql = "select " + CooperativeLine.COLUMNS + " from cooperative c where c.withdrawn_by is null and "
                + AreaScope.CONDITION + " and " + condition;
        return scope.bind(handle.createQuery(sql))
                .bind("wanted", wanted)
                .map((rows, context) -> CooperativeLine.of(rows))
                .findFirst();
    }
}
