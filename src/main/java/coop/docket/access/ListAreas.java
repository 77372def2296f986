package coop.docket.access;

import coop.docket.areas.Area;
import coop.docket.database.Database;
import java.util.List;

/** Lists the communes and provinces that a reader sees. Refuses nothing: none lies outside his areas. */
public final class ListAreas {
    private final Database database;

    public ListAreas(Database database) {
        this.database = database;
    }

    /** By name. */
    public List<Area> list(Actor actor) {
        return database.read(handle -> actor.scope()
                .bind(handle.createQuery(
                        """
                        select c.area, c.name, c.kind, c.parent
                        from (select code as area, name, kind, parent from area) c
                        where
                        """
                                + AreaScope.CONDITION
                                + " order by c.name, c.area"))
                .map((rows, context) -> new Area(
                        rows.getString("area"),
                        rows.getString("name"),
                        rows.getString("kind"),
                        rows.getString("parent"),
                        null,
                        null))
                .list());
    }
}
