package coop.docket.access;

import coop.docket.areas.Area;
import coop.docket.database.Database;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Lists the communes and provinces that a reader sees. Refuses nothing: none lies outside his areas. */
public final class ListAreas {
    private static final String BY_NAME = " order by c.name, c.area";

    private final Database database;

    public ListAreas(Database database) {
        this.database = database;
    }

    /** By name. */
    public List<Area> list(Actor actor) {
        return database.read(handle -> areas(handle, actor, BY_NAME, List.of()));
    }

    /**
     * The names of some, by code; without those that have none or that the reader does not see.
     *
     * @param codes null stands for no area
     */
    public Map<String, String> names(Actor actor, Stream<String> codes) {
        var asked = codes.filter(Objects::nonNull).distinct().toList();
        return names(database.read(handle -> areas(handle, actor, " and c.area in (<codes>)" + BY_NAME, asked)));
    }

    /** The names of these, by code, without those that have none. */
    public static Map<String, String> names(List<Area> areas) {
        return areas.stream()
                .filter(area -> area.name() != null)
                // a code can stand there twice, of before and after a merger
                .collect(Collectors.toMap(Area::code, Area::name, (one, other) -> one));
    }

    private static List<Area> areas(Handle handle, Actor actor, String more, List<String> codes) {
        return actor.scope()
                .bind(handle.createQuery(
                        """
                        select c.area, c.name, c.kind, c.parent
                        from (select code as area, name, kind, parent from area) c
                        where
                        """
                                + AreaScope.CONDITION
                                + more))
                .bindList(EmptyHandling.NULL_KEYWORD, "codes", codes)
                .map((rows, context) -> new Area(
                        rows.getString("area"),
                        rows.getString("name"),
                        rows.getString("kind"),
                        rows.getString("parent"),
                        null,
                        null))
                .list();
    }
}
