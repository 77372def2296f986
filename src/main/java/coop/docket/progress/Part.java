package coop.docket.progress;

import coop.docket.access.AreaScope;
import coop.docket.cases.docket.Among;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The part of the register that is asked about, within the reader's areas; what is null is no limit.
 *
 * @param area the code of a commune or province; {@value Among#NONE}: it is not known
 * @param sector by its key; {@value Among#NONE}: it is not known
 * @param type by its key
 */
public record Part(String area, String sector, String type) {
    public static final Part ALL = new Part(null, null, null);

    /** What limits a statement in which the cooperative is {@code c}; {@link #bind} gives it its values. */
    public String condition() {
        return AreaScope.CONDITION
                + limit(
                        area,
                        "c.area",
                        "(c.area = :partArea or c.area in (select p.code from area p where p.parent = :partArea))")
                + limit(sector, "c.sector", "c.sector = :partSector")
                + limit(type, "c.type", "c.type = :partType");
    }

    private static String limit(String asked, String column, String condition) {
        return asked == null ? "" : " and " + (asked.equals(Among.NONE) ? column + " is null" : condition);
    }

    /** Gives the statement what its limits ask for. */
    public Query bind(AreaScope scope, Query query) {
        scope.bind(query);
        return query.configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("partArea", area)
                .bind("partSector", sector)
                .bind("partType", type);
    }
}
