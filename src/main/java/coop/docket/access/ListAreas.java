package coop.docket.access;

import coop.docket.areas.Area;
import coop.docket.database.Database;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Lists the communes and provinces that a reader sees. Refuses nothing: none lies outside his areas. */
public final class ListAreas {
    private static final Comparator<Area> BY_NAME = Comparator.comparing(
                    Area::name, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Area::code);

    private final Database database;

    public ListAreas(Database database) {
        this.database = database;
    }

    /**
     * Some to choose from, by name: all; of more than {@code most} those that lie in no other, and the chosen one; none
     * where these are too many as well.
     */
    public List<Area> offered(Actor actor, int most, String chosen) {
        var offered = database.read(handle -> more(handle, actor, most)
                ? Stream.of(" and c.parent is null", " and c.area in (<codes>)")
                        .flatMap(some -> areas(handle, actor, some, List.of(chosen)).stream())
                        .toList()
                : areas(handle, actor, "", List.of()));
        var sorted = offered.stream().distinct().sorted(BY_NAME).toList();
        return sorted.size() > most ? List.of() : sorted;
    }

    private static boolean more(Handle handle, Actor actor, int most) {
        return actor.scope()
                .bind(handle.createQuery("select c.area from (select code as area from area) c where "
                        + AreaScope.CONDITION + " offset :most rows fetch first 1 rows only"))
                .bind("most", most)
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    /**
     * The names of some, by code; without those that have none or that the reader does not see.
     *
     * @param codes null stands for no area
     */
    public Map<String, String> names(Actor actor, Stream<String> codes) {
        var asked = codes.filter(Objects::nonNull).distinct().toList();
        return database.read(handle -> areas(handle, actor, " and c.area in (<codes>)", asked)).stream()
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
