package coop.docket.areas;

import coop.docket.database.Database;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Takes the list of communes and provinces that an office brings. It is the official list as a whole, so it replaces the
 * one before; cooperatives keep the codes they have.
 *
 * <p>Refuses nothing: whether a list can be read is settled before.
 */
public final class ImportAreas {
    private final Database database;

    public ImportAreas(Database database) {
        this.database = database;
    }

    /**
     * @param areas replaces the stored list, unless it is {@link AreaList#NOT_LOADED}
     * @param changes replaces the stored changes, unless it is empty
     * @return whether the list of areas is another than before: rules read it, so they have to be asked again
     */
    public boolean take(AreaList areas, Collection<AreaChange> changes) {
        return database.write(handle -> {
            var dao = new AreaDao(handle);
            var other = differs(dao, areas);
            if (other) {
                dao.replace(areas.areas().toList());
            }
            if (!changes.isEmpty()) {
                dao.replaceChanges(changes);
            }
            return other;
        });
    }

    /** Whether taking this list would change the stored one. */
    public boolean differs(AreaList areas) {
        return database.read(handle -> differs(new AreaDao(handle), areas));
    }

    private static boolean differs(AreaDao dao, AreaList areas) {
        return areas.loaded() && !same(areas, dao.list());
    }

    private static boolean same(AreaList one, AreaList other) {
        return one.areas().collect(Collectors.toSet()).equals(other.areas().collect(Collectors.toSet()));
    }
}
